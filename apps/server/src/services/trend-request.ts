import { normalizeKeyword } from '@papertide/core/keyphrases';
import { formatSeriesRef, maxSeries, type SeriesRef, type TrendQuery, trendQuerySchema } from '@papertide/core/query';
import { labelsOf, suggestKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { editDistance, nearTopics, topicNamed } from './find-topic.ts';

/** A trend as a person asks for it: by names. */
export interface TrendRequest {
  readonly topics?: readonly string[];
  readonly keywords?: readonly string[];
  readonly interval?: TrendQuery['interval'];
  readonly metric?: TrendQuery['metric'];
  readonly axis?: TrendQuery['filter']['axis'];
  readonly compare?: TrendQuery['compare'];
  readonly smooth?: TrendQuery['smooth'];
  readonly forecast?: true;
  readonly from?: string;
  readonly to?: string;
}

const meant = (names: readonly string[]): string => (names.length > 0 ? `Did you mean ${names.join(', ')}?` : '');

function topicRef(name: string): SeriesRef {
  const topic = topicNamed(name);
  if (topic !== undefined) return { dimension: 'topic', key: topic.id };
  const near = nearTopics(name).map((t) => t.id);
  throw new ServiceError('usage', `There is no topic "${name}".`, meant(near) || 'Try it as a keyword: --keywords.');
}

/** Keyphrases that a key may have been meant for, nearest first: alike in the first letters, a few letters away. */
async function nearKeywords(ctx: Context, key: string): Promise<string[]> {
  const alike = await suggestKeys(ctx.store.read, 'keyword', key.slice(0, 3), 500);
  return alike
    .map((found) => ({ ...found, distance: editDistance(key.slice(0, 80), found.key) }))
    .filter(({ distance }) => distance <= Math.max(1, key.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ label }) => label);
}

/** The keyphrase that a text names: one that we extracted, else one that a source gave. */
async function keywordRef(ctx: Context, text: string): Promise<SeriesRef> {
  const { key } = normalizeKeyword(text);
  const refs = (['keyword', 'source-keyword'] as const).map((dimension) => ({ dimension, key }));
  const labels = await labelsOf(ctx.store.read, refs);
  const known = refs.find((ref) => labels.has(formatSeriesRef(ref)));
  if (known !== undefined) return known;
  throw new ServiceError('usage', `No paper has the keyphrase "${text}".`, meant(await nearKeywords(ctx, key)));
}

/** The series that a request names. Throws a `usage` error for a name that nothing has, and says what is near to it. */
export async function resolveSeries(ctx: Context, { topics = [], keywords = [] }: TrendRequest): Promise<SeriesRef[]> {
  const refs = [...topics.map(topicRef), ...(await Promise.all(keywords.map((text) => keywordRef(ctx, text))))];
  return [...new Map(refs.map((ref) => [formatSeriesRef(ref), ref])).values()];
}

/** The trend that a request means. Throws a `usage` error where that is none. */
export async function resolveTrend(ctx: Context, request: TrendRequest): Promise<TrendQuery> {
  const series = await resolveSeries(ctx, request);
  if (series.length === 0) {
    throw new ServiceError(
      'usage',
      'A trend needs something to follow.',
      'Name topics with --topics or keyphrases with --keywords.',
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
