import { maxSeries, type TrendQuery, trendQuerySchema } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { resolveSeries, type SeriesRequest } from './resolve-series.ts';

/** A trend as a person asks for it: by names. */
export interface TrendRequest extends SeriesRequest {
  readonly interval?: TrendQuery['interval'];
  readonly metric?: TrendQuery['metric'];
  readonly axis?: TrendQuery['filter']['axis'];
  readonly compare?: TrendQuery['compare'];
  readonly smooth?: TrendQuery['smooth'];
  readonly forecast?: true;
  readonly from?: string;
  readonly to?: string;
}

/** The trend that a request means. Throws a `usage` error where that is none. */
export async function resolveTrend(ctx: Context, request: TrendRequest): Promise<TrendQuery> {
  const series = await resolveSeries(ctx, request);
  if (series.length === 0) {
    throw new ServiceError(
      'usage',
      'A trend needs something to follow.',
      'Name topics with --topics, keyphrases with --keywords, or any text with --phrases.',
    );
  }
  if (series.length > maxSeries) {
    throw new ServiceError('usage', `A trend holds ${maxSeries} series, not ${series.length}.`);
  }
  const { interval, metric, compare, smooth, forecast, axis, from, to } = request;
  if (from !== undefined && to !== undefined && from > to) {
    throw new ServiceError('usage', `The days end (${to}) before they start (${from}).`);
  }
  const options = { compare, smooth, forecast };
  return trendQuerySchema.parse({ series, interval, metric, ...options, filter: { axis, from, to } });
}
