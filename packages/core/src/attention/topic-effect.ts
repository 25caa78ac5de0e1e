import { ascending, group, mean } from 'd3-array';
import { minimizeOn } from '../series/minimize-on.ts';
import { mixtureQuantile } from './normal-mixture.ts';
import { type EffectGroup, fitRandomEffects, groupEffect } from './random-effects.ts';

/** A topic's association with upvotes, on the scale of ln(1 + upvotes). */
export interface TopicEffect {
  readonly key: string;
  /** Papers with known upvotes. */
  readonly n: number;
  /** The mean of the topic's papers less the overall mean. */
  readonly raw: number;
  /** The same drawn toward 0, the more the fewer the papers: the posterior median. `e^effect` is the factor on 1 + upvotes. */
  readonly effect: number;
  /** The 95 % interval: the 2.5th and the 97.5th percentile of the posterior. */
  readonly low: number;
  readonly high: number;
}

/** All topics with what they are measured against. */
export interface TopicEffects {
  /** The overall mean of ln(1 + upvotes), each topic weighted by what it knows. */
  readonly mean: number;
  /** τ²: how much topics most likely differ. 0 where their means differ no more than papers do by chance. */
  readonly between: number;
  /** σ²: how much papers of one topic differ. */
  readonly within: number;
  /** By falling lower end of the interval, then by key. */
  readonly effects: readonly TopicEffect[];
}

/** λ = τ²/σ² is searched from 0 to here by √λ, which is fine near 0, where most topics lie. */
const largestRoot = Math.sqrt(1000);
/** The posterior is summed over so many √λ from here to the largest, evenly spaced by their logarithm. */
const places = 240;
const leastRoot = 1e-4;
/** Places whose weight is below this part of the largest are left out. */
const negligible = 1e-5;

/** The posterior of λ under a flat prior on τ, as places with weights that add up to 1, each with the model at it. O(k · 240). */
function posteriorOf(groups: readonly EffectGroup[]) {
  const step = Math.log(largestRoot / leastRoot) / (places - 1);
  const fits = Array.from({ length: places }, (_, i) => {
    const root = leastRoot * Math.exp(i * step);
    const fit = fitRandomEffects(root * root, groups);
    return { ratio: root * root, fit, log: Math.log(root) - fit.misfit / 2 };
  });
  const top = Math.max(...fits.map(({ log }) => log));
  const kept = fits.filter(({ log }) => log - top > Math.log(negligible));
  const sum = kept.reduce((total, { log }) => total + Math.exp(log - top), 0);
  return kept.map(({ ratio, fit, log }) => ({ ratio, fit, weight: Math.exp(log - top) / sum }));
}

/**
 * Effects of topics on upvotes, given one row for each paper and topic: papers vary by σ² around their topic, topics by τ² around
 * the overall mean μ. Given λ = τ²/σ² a topic's effect is normal around `B·(ȳ − μ)` with `B = nλ/(1 + nλ)`; λ itself is not known,
 * so that these are averaged over its posterior under a flat prior on τ. The effect is the median of that mixture, the 95 %
 * interval its 2.5th and 97.5th percentile: it has a width even where the likeliest τ² is 0. Rank by its lower end: few papers do
 * not lead the list. `null` under three topics, of which τ² cannot be told, and where no topic has papers that differ.
 * O(k · 20,000) for k topics after O(n).
 *
 * A paper has several topics, so this is association, not cause. Give papers of settled age only.
 * Source: Gelman 2006, Bayesian Analysis 1:515; Robinson 1991, Statistical Science 6:15; τ², σ² and μ as reported are those of
 * restricted maximum likelihood, Patterson & Thompson 1971, Biometrika 58:545.
 */
export function topicEffects(rows: readonly { readonly key: string; readonly upvotes: number }[]): TopicEffects | null {
  const groups = [...group(rows, (row) => row.key)].map(([key, members]) => {
    const logs = members.map((row) => Math.log1p(row.upvotes));
    const center = mean(logs) ?? 0;
    return { key, n: logs.length, mean: center, squares: logs.reduce((sum, y) => sum + (y - center) ** 2, 0) };
  });
  // Equal upvotes leave squares that are only rounding.
  const differ = groups.some((g) => g.squares > 1e-18 * g.n);
  if (groups.length < 3 || !differ) return null;

  const root = minimizeOn(0, largestRoot, (r) => fitRandomEffects(r * r, groups).misfit, 200);
  const { center, within } = fitRandomEffects(root * root, groups);
  const posterior = posteriorOf(groups);
  const effects = groups.map((topic) => {
    const parts = posterior.map(({ ratio, fit, weight }) => ({ ...groupEffect(topic, ratio, fit, center), weight }));
    const at = (p: number): number => mixtureQuantile(parts, p);
    return { key: topic.key, n: topic.n, raw: topic.mean - center, effect: at(0.5), low: at(0.025), high: at(0.975) };
  });
  effects.sort((a, b) => b.low - a.low || ascending(a.key, b.key));
  return { mean: center, between: root * root * within, within, effects };
}
