import { type Dimension, formatSeriesRef, mostSeries, type PaperFilter, type SeriesRef } from '@papertide/core/query';

/** The lists of a filter that hold keys, by what their keys count. */
export const listOf = {
  topic: 'topics',
  area: 'areas',
  keyword: 'keywords',
  'source-keyword': 'sourceKeywords',
  category: 'categories',
  source: 'sources',
  author: 'authors',
  organization: 'organizations',
} as const satisfies Partial<Record<Dimension, keyof PaperFilter>>;
export type ListedDimension = keyof typeof listOf;

export const listedDimensions = Object.keys(listOf) as ListedDimension[];

/** Keys that a list of a filter holds. */
const longestList = 10;

const isListed = (dimension: Dimension): dimension is ListedDimension => Object.hasOwn(listOf, dimension);

const including = (refs: SeriesRef[], ref: SeriesRef): SeriesRef[] =>
  refs.length >= mostSeries || refs.some((other) => formatSeriesRef(other) === formatSeriesRef(ref))
    ? refs
    : [...refs, ref];

const lacking = (refs: SeriesRef[], ref: SeriesRef): SeriesRef[] =>
  refs.filter((other) => formatSeriesRef(other) !== formatSeriesRef(ref));

/** The filter that also asks for a series; what was left out before no longer is. Lists keep their bounds. */
export function withSeries(filter: PaperFilter, ref: SeriesRef): PaperFilter {
  const without = lacking(filter.without, ref);
  if (!isListed(ref.dimension)) return { ...filter, without, within: including(filter.within, ref) };
  const field = listOf[ref.dimension];
  const keys = filter[field];
  const added = keys.includes(ref.key) || keys.length >= longestList ? keys : [...keys, ref.key];
  return { ...filter, without, [field]: added };
}

/** The filter that leaves a series out. */
export function withoutSeries(filter: PaperFilter, ref: SeriesRef): PaperFilter {
  return { ...dropSeries(filter, ref), without: including(filter.without, ref) };
}

/** The filter that no longer asks for a series. */
export function dropSeries(filter: PaperFilter, ref: SeriesRef): PaperFilter {
  const within = lacking(filter.within, ref);
  if (!isListed(ref.dimension)) return { ...filter, within };
  const field = listOf[ref.dimension];
  return { ...filter, within, [field]: filter[field].filter((key) => key !== ref.key) };
}

/** The filter that no longer leaves a series out. */
export const letIn = (filter: PaperFilter, ref: SeriesRef): PaperFilter => ({
  ...filter,
  without: lacking(filter.without, ref),
});

/** The series that a filter names, whose names its chips show. */
export function seriesOf(filter: PaperFilter): SeriesRef[] {
  const listed = listedDimensions.flatMap((dimension) =>
    filter[listOf[dimension]].map((key): SeriesRef => ({ dimension, key })),
  );
  return [...listed, ...filter.within, ...filter.without];
}
