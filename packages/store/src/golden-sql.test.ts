import { everyPaper, type PaperFilter, type PaperSort } from '@papertide/core/query';
import { describe, expect, it } from 'vitest';
import * as store from './index.ts';
import { huggingface, paper } from './testing/papers.ts';
import { recordedSql } from './testing/recorded-sql.ts';

const everyPart: PaperFilter = {
  text: 'world "language model"',
  topics: ['llm', 'robots'],
  areas: ['area-b'],
  keywords: ['tide'],
  sourceKeywords: ['robot'],
  together: ['tide', 'robot'],
  togetherOf: 'any-keyword',
  categories: ['cs.CL', 'cs.AI'],
  sources: ['page'],
  authors: ['Ada'],
  organizations: ['Ada Labs'],
  within: [{ dimension: 'any-keyword', key: 'robot' }],
  without: [
    { dimension: 'topic', key: 'vision' },
    { dimension: 'phrase', key: 'survey' },
  ],
  hasCode: true,
  axis: 'listed',
  from: '2025-01-01',
  to: '2025-12-31',
  minUpvotes: 5,
};
const topic = { dimension: 'topic', key: 'llm' } as const;
const keyword = { dimension: 'keyword', key: 'tide' } as const;
const [now, before] = [
  { from: '2025-07-01', to: '2025-12-31' },
  { from: '2025-01-01', to: '2025-06-30' },
];
const page = (sort: PaperSort, filter = everyPaper, cursor: string | null = null) => ({
  filter,
  sort,
  limit: 25,
  cursor,
});
const cursor = (...position: unknown[]) => Buffer.from(JSON.stringify(position)).toString('base64url');

const queries: Readonly<Record<string, (db: store.Db) => Promise<unknown>>> = {
  'count-papers': (db) => store.countPapers(db, everyPart),
  'count-by-period-from-rollups': (db) =>
    store.countByPeriod(db, topic, { ...everyPaper, from: '2025-01-01' }, 'month'),
  'count-by-period-from-rows': (db) => store.countByPeriod(db, keyword, { ...everyPaper, text: 'world' }, 'week'),
  'count-upvotes-by-period-from-rollups': (db) => store.countUpvotesByPeriod(db, topic, everyPaper, 'month'),
  'count-upvotes-by-period-from-rows': (db) => store.countUpvotesByPeriod(db, keyword, everyPaper, 'month'),
  'rank-keys': (db) =>
    store.rankKeys(db, 'keyword', everyPaper, now, before, { limit: 50, text: 'wor', hide: new Set(['x']) }),
  'rank-keys-by-filter': (db) => store.rankKeys(db, 'keyword', everyPart, now, before, { limit: 50 }),
  'count-keys': (db) => store.countKeys(db, 'topic', everyPart, { ...now, to: '2025-07-09' }, null),
  'count-keys-by-period': (db) => store.countKeysByPeriod(db, 'topic', { ...everyPaper, ...now }, 'week', 10),
  'count-keys-by-period-by-filter': (db) => store.countKeysByPeriod(db, 'topic', everyPart, 'week', 10),
  'spark-counts': (db) => store.sparkCounts(db, 'topic', ['llm'], { ...everyPaper, ...now }, 'month'),
  'first-seen': (db) => store.firstSeen(db, 'keyword', ['tide'], { ...everyPaper, axis: 'published', text: 'world' }),
  'upvote-counts-by-key': (db) => store.upvoteCountsByKey(db, 'topic', ['llm'], { ...everyPaper, ...now }),
  'covered-total': (db) => store.coveredTotal(db, 'source-keyword', { ...everyPaper, ...now }),
  'covered-total-by-filter': (db) => store.coveredTotal(db, 'source-keyword', everyPart),
  'mapped-keywords': async (db) => {
    await store.writePapers(db, [paper({ keyphrases: ['tide'] })], huggingface);
    return store.mappedKeywords(db, everyPaper, { origin: 'keyword', leastPapers: 1, mostKeys: 5 });
  },
  'top-topic': (db) => store.topTopic(db, { ...everyPaper, together: ['tide', 'robot'] }),
  'suggest-keys': (db) => store.suggestKeys(db, 'keyword', 'wor', 10),
  'list-papers-by-day': (db) => store.listPapers(db, page('listed', everyPaper, cursor('listed', '2025-01-06', 7))),
  'list-papers-by-upvotes': (db) => store.listPapers(db, page('upvotes', everyPart)),
  'list-papers-by-relevance': (db) => store.listPapers(db, page('relevance', everyPart, cursor('relevance', -1.5, 7))),
  'get-paper': async (db) => {
    await store.writePapers(db, [paper()], huggingface);
    return store.getPaper(db, '2501.00001');
  },
  'readings-by-period': (db) => store.readingsByPeriod(db, topic, { ...everyPaper, from: '2025-01-01' }, 'month'),
  cohorts: (db) => store.cohorts(db, ['2025-01-06']),
  'keys-among': (db) => store.keysAmong(db, topic, 'author', 10),
  'span-of-key': (db) => store.spanOfKey(db, { dimension: 'author', key: 'Ada' }),
  'earliest-papers': (db) => store.earliestPapers(db, topic, 5),
  'count-by-enrichment': (db) => store.countByEnrichment(db),
  'read-totals': (db) => store.readTotals(db, '1'),
  'list-sources': (db) => store.listSources(db),
  'write-papers': (db) =>
    store.writePapers(db, [paper({ keyphrases: ['tide'], topics: ['llm'], keywords: ['K'] })], huggingface),
};

describe('the SQL that is sent', () => {
  it.each(Object.entries(queries))('%s', async (name, query) => {
    await expect(await recordedSql(query)).toMatchFileSnapshot(`./__snapshots__/${name}.sql`);
  });
});
