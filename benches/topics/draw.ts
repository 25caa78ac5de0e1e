/** `n` of the items drawn without replacement, all where there are fewer; the same seed draws the same (mulberry32). */
export function draw<T>(items: readonly T[], n: number, seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = new Set<T>();
  while (drawn.size < Math.min(n, items.length)) drawn.add(items[Math.floor(random() * items.length)] as T);
  return [...drawn];
}
