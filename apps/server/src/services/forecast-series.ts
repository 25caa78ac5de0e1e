import { type Period, shiftPeriod } from '@papertide/core';
import type { PeriodCoverage, TrendQuery } from '@papertide/core/query';
import { forecastShare, longestHorizon, type ShareForecast } from '@papertide/core/series';

/** Whether shares of a trend are to be continued: asked for, and by weeks or longer; single days rest on too few papers. */
export const isForecast = ({ forecast, metric, interval }: TrendQuery): boolean =>
  forecast === true && metric === 'share' && interval !== 'day';

/** The periods after the last complete one that forecasts may reach; those that are not over are among them. */
export function periodsAhead(coverage: readonly PeriodCoverage[]): Period[] {
  const last = coverage.findLast((c) => !c.partial)?.period;
  if (last === undefined) return [];
  return Array.from({ length: longestHorizon }, (_, i) => shiftPeriod(last, i + 1));
}

/** The shares expected after the last complete period, from complete periods only; `[]` where the series is too short. */
export function forecastOf(
  n: readonly number[],
  totals: readonly number[],
  coverage: readonly PeriodCoverage[],
): ShareForecast[] {
  const complete = coverage.flatMap((c, i) => (c.partial ? [] : [i]));
  return forecastShare(
    complete.map((i) => n[i] ?? 0),
    complete.map((i) => totals[i] ?? 0),
  );
}
