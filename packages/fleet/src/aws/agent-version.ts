/** Whether a version of the SSM agent comes before another: `3.3.987.0` before `3.3.2746.0`. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((each) => each.split('.').map(Number));
  for (const [at, part] of (other ?? []).entries()) {
    const mine = one?.[at] || 0;
    if (mine !== part) return mine < part;
  }
  return false;
}
