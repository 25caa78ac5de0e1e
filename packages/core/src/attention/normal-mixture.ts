import { normalTail } from '../series/tails.ts';

/** A normal distribution. */
export interface Normal {
  readonly mean: number;
  readonly deviation: number;
}

/** A part of a mixture: a normal distribution of positive deviation, and its weight. */
export interface MixturePart extends Normal {
  readonly weight: number;
}

/**
 * The quantile of a mixture of normal distributions whose weights add up to 1: where its distribution function reaches `p`, by
 * bisection to 1e-7 of the span of its parts. Needs a part. O(parts · 24).
 *
 * Two equal parts at -1 and 1: `mixtureQuantile(parts, 0.5)` -> `0`.
 */
export function mixtureQuantile(parts: readonly MixturePart[], p: number): number {
  let low = Math.min(...parts.map(({ mean, deviation }) => mean - 8 * deviation));
  let high = Math.max(...parts.map(({ mean, deviation }) => mean + 8 * deviation));
  const within = (high - low) * 1e-7;
  while (high - low > within) {
    const x = (low + high) / 2;
    const below = parts.reduce((sum, part) => sum + part.weight * normalTail((part.mean - x) / part.deviation), 0);
    if (below < p) low = x;
    else high = x;
  }
  return (low + high) / 2;
}
