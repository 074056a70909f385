/** The shortest of some runs in ms, after one to warm up: what a busy machine adds is left out. */
export function fastest(rounds: number, work: () => unknown): number {
  work();
  let shortest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** The same for work that is awaited, without a warm-up. */
export async function fastestAwaited(
  rounds: number,
  work: () => Promise<unknown>,
): Promise<number> {
  let shortest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
