import { z } from 'zod';
import { intervals } from '../period.ts';
import { paperFilterSchema } from './paper-filter.ts';
import { seriesRefSchema } from './series-ref.ts';

/**
 * What a trend shows per period: `share` (papers of the series / all papers that match the filter, a fraction),
 * `papers` (their number), `upvotes` (their median at the latest reading, with quartiles).
 */
export const trendMetrics = ['share', 'papers', 'upvotes'] as const;
export type TrendMetric = (typeof trendMetrics)[number];

export const maxSeries = 8;

/** One chart of trends: metric x series x interval x filter. The filter's axis and days are the chart's. */
export const trendQuerySchema = z.object({
  series: z.array(seriesRefSchema).min(1).max(maxSeries),
  metric: z.enum(trendMetrics).default('share'),
  interval: z.enum(intervals).default('month'),
  filter: paperFilterSchema.prefault({}),
});
export type TrendQuery = z.infer<typeof trendQuerySchema>;
