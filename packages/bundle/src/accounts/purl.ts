/**
 * The name of a package that every tool knows, such as `pkg:npm/%40clinic/rooms@1.0.0`.
 * https://github.com/package-url/purl-spec
 * @param name with its vendor or scope, if it has one
 */
export function purlOf(type: 'composer' | 'npm', name: string, version: string | undefined): string {
  const known = type === 'composer' ? name.toLowerCase() : name;
  const path = known.split('/').map(encoded).join('/');
  return `pkg:${type}/${path}${version === undefined ? '' : `@${encoded(version)}`}`;
}

function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}
