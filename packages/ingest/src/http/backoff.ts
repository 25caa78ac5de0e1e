/**
 * The wait before try `n` (2 is the first repetition) in milliseconds: the base doubled with every try, then a uniform
 * draw from its upper half ("equal jitter"), at most one minute.
 */
export function backoffMs(baseMs: number, n: number, random: () => number): number {
  const full = Math.min(60_000, baseMs * 2 ** (n - 2));
  return Math.round(full / 2 + (random() * full) / 2);
}
