import { axes, everyPaper, isAskableDay, mostSeries, mostTogether, type PaperFilter } from './paper-filter.ts';
import { distinctSeries, formatSeriesRef, keywordDimensions, parseSeriesRef, type SeriesRef } from './series-ref.ts';

/** Name and value pairs of a query string, in order; `new URLSearchParams(pairs)` is the query string. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const lists = {
  topics: 'topic',
  areas: 'area',
  keywords: 'keyword',
  sourceKeywords: 'source-keyword',
  together: 'together',
  categories: 'category',
  sources: 'source',
  authors: 'author',
  organizations: 'organization',
} as const;
const series = { within: 'in', without: 'not' } as const;
/** How addresses of the first version left out a topic: still read, never written. */
const oldWithoutTopic = 'not-topic';

/** The query-string pairs of a filter; what equals the default is not written. */
export function encodeFilter(filter: PaperFilter): [string, string][] {
  const pairs: [string, string][] = [];
  if (filter.text !== '') pairs.push(['q', filter.text]);
  for (const [field, name] of Object.entries(lists) as [keyof typeof lists, string][]) {
    for (const value of filter[field]) pairs.push([name, value]);
  }
  for (const [field, name] of Object.entries(series) as [keyof typeof series, string][]) {
    for (const ref of filter[field]) pairs.push([name, formatSeriesRef(ref)]);
  }
  if (filter.hasCode !== null) pairs.push(['has-code', filter.hasCode ? 'yes' : 'no']);
  if (filter.togetherOf !== everyPaper.togetherOf) pairs.push(['together-of', filter.togetherOf]);
  if (filter.axis !== everyPaper.axis) pairs.push(['axis', filter.axis]);
  if (filter.from !== null) pairs.push(['from', filter.from]);
  if (filter.to !== null) pairs.push(['to', filter.to]);
  if (filter.minUpvotes !== null) pairs.push(['min-upvotes', String(filter.minUpvotes)]);
  return pairs;
}

/** The member of a list that a text names, else the fallback. */
export function oneOf<T extends string>(members: readonly T[], text: string | undefined, fallback: T): T {
  return members.find((m) => m === text) ?? fallback;
}

/** The filter that pairs describe. Nonsense falls back to the default and never throws; lists are capped at 10, series and groups at 20. */
export function decodeFilter(pairs: Pairs): PaperFilter {
  const first = (name: string): string | undefined => pairs.find(([n]) => n === name)?.[1];
  const day = (name: string): string | null => {
    const text = first(name);
    return text !== undefined && isAskableDay(text) ? text : null;
  };
  const list = (name: string, most = 10): string[] => {
    const values = pairs.filter(([n]) => n === name).map(([, v]) => v.trim());
    return [...new Set(values)].filter((v) => v !== '' && v.length <= 200).slice(0, most);
  };
  const refs = (names: readonly string[]): SeriesRef[] => {
    const texts = pairs.filter(([n]) => names.includes(n)).map(([n, v]) => (n === oldWithoutTopic ? `topic:${v}` : v));
    return distinctSeries(texts.flatMap((text) => parseSeriesRef(text.trim()) ?? [])).slice(0, mostSeries);
  };
  const minUpvotes = first('min-upvotes');
  const code = first('has-code');
  return {
    text: (first('q') ?? '').trim().slice(0, 300).trim(),
    topics: list(lists.topics),
    areas: list(lists.areas),
    keywords: list(lists.keywords),
    sourceKeywords: list(lists.sourceKeywords),
    together: list(lists.together, mostTogether),
    togetherOf: oneOf(keywordDimensions, first('together-of'), everyPaper.togetherOf),
    categories: list(lists.categories),
    sources: list(lists.sources),
    authors: list(lists.authors),
    organizations: list(lists.organizations),
    within: refs([series.within]),
    without: refs([series.without, oldWithoutTopic]),
    hasCode: code === 'yes' ? true : code === 'no' ? false : null,
    axis: oneOf(axes, first('axis'), everyPaper.axis),
    from: day('from'),
    to: day('to'),
    minUpvotes: minUpvotes !== undefined && /^\d{1,6}$/.test(minUpvotes) ? Number(minUpvotes) : null,
  };
}
