/**
 * An endless sequence of fractions, 0 inclusive to 1 exclusive, that a seed repeats: the randomness that maps and clusters
 * take, so that one corpus gives one picture. Not for secrets. Source: Tommy Ettinger's mulberry32, public domain.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
