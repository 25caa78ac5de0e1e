import { nelderMead } from './nelder-mead.ts';

/** Holt's method with a damped trend: weights of level, trend and damping, and the state after the last value. */
export interface DampedTrend {
  readonly alpha: number;
  /** At most `alpha`. */
  readonly beta: number;
  /** 0.8 to 0.98: the part of the trend that is left a period later. */
  readonly phi: number;
  readonly level: number;
  /** Change per period, before damping. */
  readonly trend: number;
  /** Variance of the one-step errors, with n − 5 degrees of freedom. */
  readonly variance: number;
}

type Weights = readonly [alpha: number, beta: number, phi: number];

/** Weights in their region from a point of the unit cube, mirrored back into it where it lies outside. */
function weightsAt(point: readonly number[]): Weights {
  const [a = 0, b = 0, p = 0] = point.map((u) => Math.abs(u - 2 * Math.round(u / 2)));
  const alpha = 1e-4 + a * 0.9998;
  return [alpha, 1e-4 + b * (alpha - 1e-4), 0.8 + p * 0.18];
}

/**
 * The run through a series with the initial level and trend that make its squared one-step errors least. Errors are
 * linear in both, so three runs (from nothing, from a level of 1, from a trend of 1) and two normal equations give them.
 */
function fitAt([alpha, beta, phi]: Weights, x: readonly number[]) {
  let [l0, b0, l1, b1, l2, b2] = [0, 0, 1, 0, 0, 1];
  let [ee, e1, e2, s11, s12, s22] = [0, 0, 0, 0, 0, 0];
  for (const value of x) {
    const u = value - l0 - phi * b0;
    const v1 = l1 + phi * b1;
    const v2 = l2 + phi * b2;
    ee += u * u;
    e1 += u * v1;
    e2 += u * v2;
    s11 += v1 * v1;
    s12 += v1 * v2;
    s22 += v2 * v2;
    l0 += phi * b0 + alpha * u;
    b0 = phi * b0 + beta * u;
    l1 = v1 - alpha * v1;
    b1 = phi * b1 - beta * v1;
    l2 = v2 - alpha * v2;
    b2 = phi * b2 - beta * v2;
  }
  const determinant = s11 * s22 - s12 * s12;
  const solvable = determinant > 1e-12 * s11 * s22;
  const initialLevel = solvable ? (s22 * e1 - s12 * e2) / determinant : e1 / s11;
  const initialTrend = solvable ? (s11 * e2 - s12 * e1) / determinant : 0;
  return {
    level: l0 + initialLevel * l1 + initialTrend * l2,
    trend: b0 + initialLevel * b1 + initialTrend * b2,
    squares: Math.max(0, ee - initialLevel * e1 - initialTrend * e2),
  };
}

const starts = [
  [0.3, 0.1, 0.5],
  [0.9, 0.1, 0.5],
  [0.9, 0.9, 0.5],
];

/**
 * Holt's linear trend, damped, with the weights and initial state that make the one-step errors least: the best of three
 * searches. `null` under six values. A constant series keeps its level and has trend 0. O(n · some hundred).
 *
 * Source: Gardner & McKenzie 1985, Management Science 31:1237; Hyndman et al. 2008, model (A,Ad,N).
 */
export function dampedTrend(x: readonly number[]): DampedTrend | null {
  const n = x.length;
  if (n < 6) return null;
  const origin = x[0] ?? 0;
  const shifted = x.map((value) => value - origin);
  const misfit = (point: readonly number[]): number => fitAt(weightsAt(point), shifted).squares;
  let best: readonly number[] = starts[0] ?? [];
  for (const start of starts) {
    const end = nelderMead(misfit, start);
    if (misfit(end) < misfit(best)) best = end;
  }
  const [alpha, beta, phi] = weightsAt(best);
  const { level, trend, squares } = fitAt([alpha, beta, phi], shifted);
  return { alpha, beta, phi, level: level + origin, trend, variance: squares / (n - 5) };
}

/** The forecast h periods on: `level + (φ + … + φʰ) · trend`. O(1). */
export function dampedForecast({ level, trend, phi }: DampedTrend, h: number): number {
  return level + (trend * phi * (1 - phi ** h)) / (1 - phi);
}
