import type { Dimension } from '@papertide/core/query';

/** What a reader calls a member of each dimension. */
export const seriesNouns: Readonly<Record<Dimension, string>> = {
  all: 'papers',
  topic: 'topic',
  area: 'area',
  keyword: 'keyword',
  'source-keyword': 'keyword of the source',
  'any-keyword': 'keyword, ours or given',
  'single-keyword': 'keyword, not merged',
  'single-source-keyword': 'keyword of the source, not merged',
  'single-any-keyword': 'keyword, ours or given, not merged',
  category: 'category',
  source: 'source',
  author: 'author',
  organization: 'organization',
  phrase: 'phrase',
};
