/** Forecasts for the periods 1, 2, …, `horizon` after a series; `null` where the method has no answer. */
export type ForecastMethod = (train: readonly number[], horizon: number) => readonly number[] | null;

export interface RollingOriginOptions {
  readonly horizon: number;
  /** Periods that the first training series holds. */
  readonly leastTrain: number;
  /** Use the latest so many origins; all unless told. */
  readonly origins?: number;
}

/**
 * The errors (actual less forecast) that a method would have made had it been asked at each earlier period, with only the
 * values known then. Element h − 1 holds the errors h periods ahead, by origin; origins where the method has no answer
 * are left out. Costs one forecast per origin.
 *
 * Source: Tashman 2000, Int J Forecasting 16:437.
 */
export function rollingOriginErrors(
  x: readonly number[],
  method: ForecastMethod,
  { horizon, leastTrain, origins = Number.POSITIVE_INFINITY }: RollingOriginOptions,
): number[][] {
  const errors: number[][] = Array.from({ length: horizon }, () => []);
  for (let origin = Math.max(leastTrain, x.length - origins); origin < x.length; origin++) {
    const ahead = method(x.slice(0, origin), horizon) ?? [];
    for (const [i, forecast] of ahead.slice(0, x.length - origin).entries())
      errors[i]?.push((x[origin + i] ?? 0) - forecast);
  }
  return errors;
}
