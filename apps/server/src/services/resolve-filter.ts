import { type PaperFilter, paperFilterSchema, type SeriesRef } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { resolveSeries, resolveSeriesTexts, type SeriesRequest } from './resolve-series.ts';

/** Papers as a person asks for them: by names. */
export interface FilterRequest extends SeriesRequest {
  readonly axis?: PaperFilter['axis'];
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  /** Series as text whose papers are left out. */
  readonly without?: readonly string[];
  readonly minUpvotes?: number;
  readonly hasCode?: 'yes' | 'no';
}

const keysOf = (refs: readonly SeriesRef[], dimension: SeriesRef['dimension']): string[] =>
  refs.filter((ref) => ref.dimension === dimension).map((ref) => ref.key);

/** The filter that a request names: papers of every topic, keyword and series, of one of the authors, categories and so on. */
export async function resolveFilter(ctx: Context, request: FilterRequest): Promise<PaperFilter> {
  const { topics, keywords, phrases, series, without = [], hasCode } = request;
  const { authors, organizations, categories, sources } = request;
  const anyOf = await resolveSeries(ctx, { authors, organizations, categories, sources });
  const every = await resolveSeries(ctx, { topics, keywords, phrases, series });
  const inLists = ['topic', 'area', 'keyword', 'source-keyword'];
  return paperFilterSchema.parse({
    text: request.text,
    axis: request.axis,
    from: request.from,
    to: request.to,
    minUpvotes: request.minUpvotes,
    topics: keysOf(every, 'topic'),
    areas: keysOf(every, 'area'),
    keywords: keysOf(every, 'keyword'),
    sourceKeywords: keysOf(every, 'source-keyword'),
    within: every.filter(({ dimension }) => !inLists.includes(dimension)),
    without: await resolveSeriesTexts(ctx, without),
    authors: keysOf(anyOf, 'author'),
    organizations: keysOf(anyOf, 'organization'),
    categories: keysOf(anyOf, 'category'),
    sources: keysOf(anyOf, 'source'),
    hasCode: hasCode === undefined ? null : hasCode === 'yes',
  });
}
