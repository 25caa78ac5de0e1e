/**
 * The mean absolute scaled error of a forecast: its mean absolute error in units of the mean absolute change from one
 * value of the training series to the next, so that 1 is as good as repeating the last value was while training.
 * Forecasts beyond the actual values are left out. `null` without a pair, or where the training series never changed. O(n).
 *
 * `mase([12, 12], [10, 11], [8, 9, 10])` -> `1.5`.
 * Source: Hyndman & Koehler 2006, Int J Forecasting 22:679.
 */
export function mase(actual: readonly number[], forecast: readonly number[], train: readonly number[]): number | null {
  const pairs = Math.min(actual.length, forecast.length);
  if (pairs === 0 || train.length < 2) return null;
  let errors = 0;
  for (let i = 0; i < pairs; i++) errors += Math.abs((actual[i] ?? 0) - (forecast[i] ?? 0));
  let changes = 0;
  for (let t = 1; t < train.length; t++) changes += Math.abs((train[t] ?? 0) - (train[t - 1] ?? 0));
  const scale = changes / (train.length - 1);
  return scale > 0 ? errors / pairs / scale : null;
}
