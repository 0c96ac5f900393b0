import type { Sample } from './figure.ts';

/**
 * Runs contenders in turn, A B A B …, after one round that is not counted: what the machine does
 * meanwhile, it does to all of them.
 */
export async function inTurn(
  rounds: number,
  contenders: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<(name: string) => Sample> {
  const seconds = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, act] of Object.entries(contenders)) {
      const started = performance.now();
      await act();
      const took = (performance.now() - started) / 1_000;
      if (round > 0) seconds.set(name, [...(seconds.get(name) ?? []), took]);
    }
  }
  return (name) => seconds.get(name) ?? [];
}
