/** How two readers judged the same things. */
export interface Agreement {
  readonly n: number;
  /** Things both judged alike / n. */
  readonly observed: number;
  /** The part that would agree by chance, given how often each reader says what. */
  readonly byChance: number;
  /** `(observed − byChance) / (1 − byChance)`; `null` where both always say the same one thing, so that chance explains all. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa of two readers' verdicts on the same things, in the same order; `null` without any. Throws a `RangeError`
 * where the lists differ in length. O(n).
 *
 * right/right 40, right/wrong 10, wrong/right 5, wrong/wrong 45: observed 0.85, by chance 0.5·0.45 + 0.5·0.55 = 0.5, kappa 0.7.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960.
 */
export function cohenKappa(first: readonly string[], second: readonly string[]): Agreement | null {
  if (first.length !== second.length) throw new RangeError(`${first.length} verdicts against ${second.length}`);
  const n = first.length;
  if (n === 0) return null;
  const share = (verdicts: readonly string[], verdict: string): number =>
    verdicts.filter((each) => each === verdict).length / n;
  const verdicts = new Set([...first, ...second]);
  const byChance = [...verdicts].reduce((sum, each) => sum + share(first, each) * share(second, each), 0);
  const observed = first.filter((each, i) => each === second[i]).length / n;
  return { n, observed, byChance, kappa: verdicts.size === 1 ? null : (observed - byChance) / (1 - byChance) };
}
