import type { PeriodCoverage, TrendMetric } from '@papertide/core/query';
import { formatNumber, formatOf, formatPercent, formatPeriod, noAnswer, plural } from '../lib/format.ts';

/** What the value axis measures: a metric, or its values with the first complete period as 100. */
export type Measure = TrendMetric | 'index';

/** What a metric measures, in words. */
export const metricWords: Readonly<Record<Measure, string>> = {
  share: 'share of papers',
  papers: 'papers',
  upvotes: 'median upvotes',
  percentile: 'median percentile by upvotes',
  comments: 'median comments',
  index: 'index, first complete period = 100',
};

/** A count or a median: medians of an even number of papers may end in .5. */
const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);

/** A value of a metric in full, as tooltips and tables show it: `12.2%`, `1,234`, `6.5`. */
export function figure(metric: Measure, value: number | null): string {
  if (value === null) return noAnswer;
  if (metric === 'index') return formatNumber(value);
  return metric === 'share' ? formatPercent(value) : number(value);
}

/** A value beside the end of a line: a share without decimals from 1% on. */
export function shortFigure(metric: Measure, value: number | null): string {
  if (value === null || metric !== 'share') return figure(metric, value);
  return formatPercent(value, value > 0 && value < 0.0095 ? 1 : 0);
}

/** A tick of the value axis with its unit, and as many decimals as it needs. */
export function tickFigure(metric: Measure, value: number): string {
  if (metric !== 'share') return number(value);
  const decimals = [0, 1, 2].find((d) => Math.abs(value * 100 - Number((value * 100).toFixed(d))) < 1e-9) ?? 3;
  return formatPercent(value, decimals);
}

/** What stands behind a value: `42 of 344` for a share, else `42 papers`. */
export function supportWords(metric: Measure, point: { n: number; total: number } | undefined): string {
  return metric === 'share' ? formatOf(point?.n ?? 0, point?.total ?? 0) : plural(point?.n ?? 0, 'paper');
}

/** A period at the start of a sentence: `Week of 25 May 2026`. */
export const periodTitle = (period: string): string => formatPeriod(period).replace(/^w/, 'W');

/** How much of a period is in: `20 of 21 days`; where all its days are in, that it may still grow. */
export function daysWords({ collectedDays, expectedDays, cut }: PeriodCoverage): string {
  if (collectedDays < expectedDays) return `${collectedDays} of ${plural(expectedDays, 'day')}`;
  return cut ? 'cut by the chosen days' : 'may still grow';
}

/** The same with the period's name: `May 2026: 20 of 21 days`. */
export const coverageWords = (coverage: PeriodCoverage): string =>
  `${periodTitle(coverage.period)}: ${daysWords(coverage)}`;
