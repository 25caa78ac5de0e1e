import type { PeriodCoverage, TrendMetric } from '@papertide/core/query';
import { formatNumber, formatPercent, formatPeriod, noAnswer, plural } from '../lib/format.ts';

/** What a metric measures, in words. */
export const metricWords: Readonly<Record<TrendMetric, string>> = {
  share: 'share of papers',
  papers: 'papers',
  upvotes: 'median upvotes',
  percentile: 'median percentile by upvotes',
  comments: 'median comments',
};

/** A count or a median: medians of an even number of papers may end in .5. */
const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);

/** A value of a metric in full, as tooltips and tables show it: `12.2%`, `1,234`, `6.5`. */
export function figure(metric: TrendMetric, value: number | null): string {
  if (value === null) return noAnswer;
  return metric === 'share' ? formatPercent(value) : number(value);
}

/** A value beside the end of a line: a share without decimals from 1% on. */
export function shortFigure(metric: TrendMetric, value: number | null): string {
  if (value === null || metric !== 'share') return figure(metric, value);
  return formatPercent(value, value > 0 && value < 0.0095 ? 1 : 0);
}

/** A tick of the value axis with its unit, and as many decimals as it needs. */
export function tickFigure(metric: TrendMetric, value: number): string {
  if (metric !== 'share') return number(value);
  const decimals = [0, 1, 2].find((d) => Math.abs(value * 100 - Number((value * 100).toFixed(d))) < 1e-9) ?? 3;
  return formatPercent(value, decimals);
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
