const samples = 2000;

/** The 95 % percentile interval of the mean, by 2,000 bootstrap samples of a seeded generator (mulberry32). */
export function bootstrap(values: readonly number[]): readonly [low: number, high: number] {
  let state = 20250311;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const means = Array.from({ length: samples }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((a, b) => a - b);
  return [means[samples * 0.025 - 1] ?? 0, means[samples * 0.975 - 1] ?? 0];
}
