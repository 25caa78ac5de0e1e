/** How much more a word belongs to one of two periods: log-odds ratio, its variance and z-score; above 0 means the first. */
export interface LogOdds {
  readonly delta: number;
  readonly variance: number;
  readonly z: number;
}

/**
 * The log-odds ratio of a word between two corpora with a Dirichlet prior: `y1` of `n1` and `y2` of `n2` counts, prior
 * `alpha` for the word and `alpha0` for all words together. O(1).
 * `δ = ln[(y1+α)/(n1+α0−y1−α)] − ln[(y2+α)/(n2+α0−y2−α)]`, `var = 1/(y1+α) + 1/(y2+α)`.
 * `null` where a logarithm has no argument above 0.
 *
 * Source: Monroe, Colaresi & Quinn 2008, Fightin' Words, Political Analysis 16:372, equations 15 to 22.
 */
export function logOdds(
  first: { readonly y: number; readonly n: number },
  second: { readonly y: number; readonly n: number },
  prior: { readonly alpha: number; readonly alpha0: number },
): LogOdds | null {
  const { alpha, alpha0 } = prior;
  const inFirst = first.y + alpha;
  const inSecond = second.y + alpha;
  const outFirst = first.n + alpha0 - inFirst;
  const outSecond = second.n + alpha0 - inSecond;
  if (Math.min(inFirst, inSecond, outFirst, outSecond) <= 0) return null;
  const delta = Math.log(inFirst / outFirst) - Math.log(inSecond / outSecond);
  const variance = 1 / inFirst + 1 / inSecond;
  return { delta, variance, z: delta / Math.sqrt(variance) };
}
