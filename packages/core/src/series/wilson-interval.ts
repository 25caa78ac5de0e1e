/** The two-sided 95 % point of the standard normal distribution. */
export const z95 = 1.959963984540054;

/**
 * Wilson's score interval of a proportion x/n, as fractions within 0 to 1; `null` where n is 0 or x is
 * not within 0 to n: no such proportion exists.
 * `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)`. O(1).
 *
 * `wilsonInterval(81, 263)` -> `{ low: 0.2553, high: 0.3662 }`.
 * Source: Wilson 1927; Newcombe 1998, Stat Med 17:857, method 3.
 */
export function wilsonInterval(x: number, n: number, z: number = z95): { low: number; high: number } | null {
  if (!(n > 0 && x >= 0 && x <= n)) return null;
  const p = x / n;
  const z2 = z * z;
  const center = p + z2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: x === 0 ? 0 : Math.max(0, (center - half) / scale),
    high: x === n ? 1 : Math.min(1, (center + half) / scale),
  };
}
