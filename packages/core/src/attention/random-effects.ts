import type { Normal } from './normal-mixture.ts';

/** What a group of observations is to a model of random effects: its size, its mean, its squared deviations from it. */
export interface EffectGroup {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** A model of random effects at one ratio λ = τ²/σ². */
export interface RandomEffectsFit {
  /** μ: the overall mean, each group weighted by what it knows, and the variance of this estimate. */
  readonly center: number;
  readonly centerVariance: number;
  /** σ²: how much observations of one group differ. */
  readonly within: number;
  /** −2 times the restricted log likelihood, but for a constant. */
  readonly misfit: number;
}

/**
 * The random-effects model `y = μ + θ + e`, θ of variance τ² = λσ² and e of variance σ², at a given λ, by restricted maximum
 * likelihood. Needs an observation more than one, and groups within which observations differ. O(k) for k groups.
 *
 * Source: Patterson & Thompson 1971, Biometrika 58:545.
 */
export function fitRandomEffects(ratio: number, groups: readonly EffectGroup[]): RandomEffectsFit {
  const weightOf = (g: EffectGroup): number => g.n / (1 + g.n * ratio);
  const observations = groups.reduce((sum, g) => sum + g.n, 0);
  const weights = groups.reduce((sum, g) => sum + weightOf(g), 0);
  const center = groups.reduce((sum, g) => sum + weightOf(g) * g.mean, 0) / weights;
  const squares = groups.reduce((sum, g) => sum + g.squares + weightOf(g) * (g.mean - center) ** 2, 0);
  const within = squares / (observations - 1);
  const spread = groups.reduce((sum, g) => sum + Math.log1p(g.n * ratio), 0);
  const misfit = (observations - 1) * Math.log(within) + spread + Math.log(weights);
  return { center, centerVariance: within / weights, within, misfit };
}

/**
 * The effect θ of a group given λ and the data: `B(ȳ − μ)` with `B = nλ/(1 + nλ)`, of variance `λσ²(1 − B) + B²·var(μ)`, for the
 * overall mean is estimated too. `from` is the overall mean that effects are counted from. O(1).
 *
 * Source: Robinson 1991, Statistical Science 6:15.
 */
export function groupEffect(group: EffectGroup, ratio: number, fit: RandomEffectsFit, from = fit.center): Normal {
  const kept = (group.n * ratio) / (1 + group.n * ratio);
  const variance = fit.within * ratio * (1 - kept) + kept ** 2 * fit.centerVariance;
  return { mean: kept * (group.mean - from), deviation: Math.sqrt(variance) };
}
