import { z } from 'zod';

/**
 * What counts keywords: keyphrases we extracted, keywords a source gave, papers that have one or the other. A synonym group
 * counts as one, a paper once; in `single-…` each keyword stands by itself.
 */
export const keywordDimensions = [
  ...(['keyword', 'source-keyword', 'any-keyword'] as const),
  ...(['single-keyword', 'single-source-keyword', 'single-any-keyword'] as const),
] as const;
export type KeywordDimension = (typeof keywordDimensions)[number];

/**
 * What a series counts. `all` is every paper. `author` goes by a name, whatever its case and accents, `organization` by the
 * name as given. `phrase` is a text that the reader typed, in the grammar of docs/search.md.
 */
export const dimensions = [
  ...(['all', 'topic', 'area'] as const),
  ...keywordDimensions,
  ...(['category', 'source', 'author', 'organization', 'phrase'] as const),
] as const;
export type Dimension = (typeof dimensions)[number];

/** One series: a dimension and a key in it. As text `topic:agents`, `keyword:large language model`, `all`. */
export interface SeriesRef {
  readonly dimension: Dimension;
  /** Empty for `all`. */
  readonly key: string;
}

/** The text of a series: the inverse of `parseSeriesRef`. */
export function formatSeriesRef(ref: SeriesRef): string {
  return ref.dimension === 'all' ? 'all' : `${ref.dimension}:${ref.key}`;
}

/** The series that a text names, or `null` where it names none. `parse(format(ref))` is `ref`. */
export function parseSeriesRef(text: string): SeriesRef | null {
  if (text === 'all') return { dimension: 'all', key: '' };
  const colon = text.indexOf(':');
  const dimension = dimensions.find((d) => d !== 'all' && d === text.slice(0, colon));
  const key = text.slice(colon + 1).trim();
  return dimension !== undefined && key !== '' && key.length <= 200 ? { dimension, key } : null;
}

export const seriesRefSchema = z.object({ dimension: z.enum(dimensions), key: z.string().max(200) });

/** The distinct series of a list, in their order. */
export function distinctSeries(refs: readonly SeriesRef[]): SeriesRef[] {
  return [...new Map(refs.map((ref) => [formatSeriesRef(ref), ref])).values()];
}
