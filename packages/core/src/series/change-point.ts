import { variance } from 'd3-array';
import { pelt, type Segmentation } from './pelt.ts';
import { leastSquaresCost, poissonCost } from './segment-cost.ts';

export interface ChangePointOptions {
  /** What one more change must gain, in units of twice the log-likelihood; 3·ln n unless told. */
  readonly penalty?: number;
  /** Periods that a level must last. */
  readonly leastLength?: number;
}

const cautious = (n: number): number => 3 * Math.log(n);

/**
 * The periods in which the rate of a count shifts to a new level, given y papers of a series and, where the rate is a
 * share, all papers of each period. Exact optimum under Poisson counts; a penalty of 3·ln n finds few false shifts,
 * 2·ln n more true ones. A series of zeros or of one level has `at: []`; under `leastLength` periods (2) it is `null`.
 *
 * `countChangePoints([1, 1, 0, 1, 1, 9, 8, 9])` -> `at: [5]`: the new level begins with the sixth period.
 * See `pelt` for cost and source.
 */
export function countChangePoints(
  y: readonly number[],
  total?: readonly number[],
  options: ChangePointOptions = {},
): Segmentation | null {
  return pelt(y.length, poissonCost(y, total), options.penalty ?? cautious(y.length), options.leastLength);
}

/**
 * The positions at which the mean of measured values shifts. The noise variance is half the variance of the differences
 * from one value to the next, which a few shifts hardly move. Constant values have `at: []`; `null` under three values,
 * or where every difference is the same and not 0, so that no noise can be told from the drift.
 *
 * See `pelt` for cost and source.
 */
export function meanChangePoints(x: readonly number[], options: ChangePointOptions = {}): Segmentation | null {
  if (x.length < 3) return null;
  if (x.every((value) => value === x[0])) return { at: [], cost: 0 };
  const differences = x.slice(1).map((value, i) => value - (x[i] ?? 0));
  const noise = (variance(differences) ?? 0) / 2;
  if (!(noise > 0)) return null;
  return pelt(x.length, leastSquaresCost(x, noise), options.penalty ?? cautious(x.length), options.leastLength);
}
