import { formatSeriesRef, type PaperFilter, type SeriesRef } from '@papertide/core/query';
import { findTopic, taxonomy } from '@papertide/core/topics';
import { labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { nearTopics } from './find-topic.ts';

/** Whether a series exists: in the taxonomy, or under a name that papers are counted by. `all` always does. */
export function isKnown(ref: SeriesRef, labels: ReadonlyMap<string, string>): boolean {
  const { dimension, key } = ref;
  if (dimension === 'all' || labels.has(formatSeriesRef(ref))) return true;
  if (dimension === 'topic') return findTopic(key) !== undefined;
  return dimension === 'area' && taxonomy.areas.some((area) => area.id === key);
}

const nouns: Readonly<Record<SeriesRef['dimension'], string>> = {
  all: 'series',
  topic: 'topic',
  area: 'area',
  keyword: 'keyword',
  'source-keyword': 'keyword of a source',
  'any-keyword': 'keyword',
  'single-keyword': 'keyword',
  'single-source-keyword': 'keyword of a source',
  'single-any-keyword': 'keyword',
  category: 'category',
  source: 'source',
  author: 'author',
  organization: 'organization',
  phrase: 'word to search for in',
};

/** The topics, areas, keywords, sources and series that a filter names. Authors and organizations may be unknown. */
export function filterSeries(filter: PaperFilter): SeriesRef[] {
  const { topics, areas, keywords, sourceKeywords, sources, within, without } = filter;
  const of = (dimension: SeriesRef['dimension'], keys: readonly string[]): SeriesRef[] =>
    keys.map((key) => ({ dimension, key }));
  return [
    ...of('topic', topics),
    ...of('area', areas),
    ...of('keyword', keywords),
    ...of('source-keyword', sourceKeywords),
    ...of('source', sources),
    ...within,
    ...without,
  ];
}

/** Throws `not-found` for the first series that does not exist, and says what is near to a topic so named. */
export async function requireKnown(ctx: Context, refs: readonly SeriesRef[]): Promise<void> {
  const labels = await labelsOf(ctx.store.read, refs);
  const missing = refs.find((ref) => !isKnown(ref, labels));
  if (missing === undefined) return;
  const { dimension, key } = missing;
  const near = dimension === 'topic' ? nearTopics(key).map((topic) => topic.id) : [];
  throw new ServiceError(
    'not-found',
    `There is no ${nouns[dimension]} "${key}".`,
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : '',
  );
}
