import { z } from 'zod';
import { intervals } from '../period.ts';
import { paperFilterSchema } from './paper-filter.ts';
import { seriesRefSchema } from './series-ref.ts';

/**
 * What a trend shows per period: `share` (papers of the series / all papers that match the filter, a fraction),
 * `papers` (their number), `upvotes` and `comments` (their median at the latest reading, with quartiles), `percentile` (the
 * median of their places by upvotes among the papers listed with them, 0 to 100, with quartiles).
 */
export const trendMetrics = ['share', 'papers', 'upvotes', 'percentile', 'comments'] as const;
export type TrendMetric = (typeof trendMetrics)[number];

/** The palette has ten colors. */
export const maxSeries = 10;

/** The periods that a trend is laid over: as many right before, or the same a year before. */
export const comparisons = ['previous', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * The smooth line beside the counted one: none; the mean of 7 days (daily trends of shares and papers); LOWESS. Unnamed it is
 * `mean` where that exists, else `none`: weekends have no lists.
 */
export const smoothings = ['none', 'mean', 'lowess'] as const;
export type Smoothing = (typeof smoothings)[number];

/** One chart of trends: metric x series x interval x filter. The filter's axis and days are the chart's. */
export const trendQuerySchema = z.object({
  series: z.array(seriesRefSchema).min(1).max(maxSeries),
  metric: z.enum(trendMetrics).default('share'),
  interval: z.enum(intervals).default('month'),
  compare: z.enum(comparisons).optional(),
  smooth: z.enum(smoothings).optional(),
  /** Continue shares beyond the last complete period. */
  forecast: z.literal(true).optional(),
  filter: paperFilterSchema.prefault({}),
});
export type TrendQuery = z.infer<typeof trendQuerySchema>;

/** The smooth line that a trend has, by what it asks for: a mean of 7 days exists of daily shares and papers only. */
export function smoothingOf({
  smooth,
  interval,
  metric,
}: Pick<TrendQuery, 'smooth' | 'interval' | 'metric'>): Smoothing {
  const hasMean = interval === 'day' && (metric === 'share' || metric === 'papers');
  if (smooth === undefined) return hasMean ? 'mean' : 'none';
  return smooth === 'mean' && !hasMean ? 'none' : smooth;
}
