import { type Interval, intervals, type Period, periodOf } from '@papertide/core';
import { axes, everyPaper, matchesText, type PaperFilter, parseText } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CountedRef,
  checkRollups,
  countByPeriod,
  countKeysByPeriod,
  countOfKeys,
  countPapers,
  countUpvotesByPeriod,
  coveredTotal,
  type Db,
  dropSource,
  type ExportedPaper,
  firstSeen,
  getPaper,
  rankKeys,
  rebuildRollups,
  type StoredPaper,
  sparkCounts,
  upvoteCountsByKey,
  walkPapers,
  writePapers,
} from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { dump, filledTables } from '../testing/dump.ts';
import { huggingface, savedPage } from '../testing/papers.ts';
import { randomBatches } from '../testing/random-corpus.ts';
import { countRowsByPeriod } from './count-by-period.ts';
import { countRowUpvotesByPeriod } from './count-upvotes-by-period.ts';

const refs: readonly CountedRef[] = [
  { dimension: 'all', key: '' },
  { dimension: 'topic', key: 'llm' },
  { dimension: 'area', key: 'area-b' },
  { dimension: 'keyword', key: 'tide' },
  { dimension: 'source-keyword', key: 'robot' },
  { dimension: 'category', key: 'cs.RO' },
  { dimension: 'source', key: 'huggingface' },
  { dimension: 'any-keyword', key: 'robot' },
  { dimension: 'author', key: 'ada' },
  { dimension: 'author', key: 'Zoë' },
  { dimension: 'organization', key: 'Tide' },
  { dimension: 'phrase', key: '"tide robot" OR world' },
  { dimension: 'phrase', key: 'paper NOT (rob* tide)' },
  { dimension: 'phrase', key: '-tide' },
  { dimension: 'phrase', key: '(' },
  { dimension: 'covered', key: 'topic' },
  { dimension: 'topic', key: 'none' },
];

const filters: readonly Partial<PaperFilter>[] = [
  {},
  { from: '2024-08-01' },
  { to: '2024-12-31' },
  { from: '2024-08-01', to: '2025-02-28' },
  { text: 'tide' },
  { text: 'NOT tide OR "robot world"' },
  { topics: ['llm'], minUpvotes: 1 },
  { without: [{ dimension: 'topic', key: 'vision' }], areas: ['area-b'] },
  { without: [{ dimension: 'phrase', key: 'rob*' }], hasCode: true },
  {
    without: [
      { dimension: 'author', key: 'ALAN' },
      { dimension: 'category', key: 'cs.RO' },
      { dimension: 'any-keyword', key: 'world model' },
    ],
  },
  {
    within: [
      { dimension: 'any-keyword', key: 'tide' },
      { dimension: 'phrase', key: 'world' },
    ],
    hasCode: false,
  },
  { organizations: ['Tide', 'Ada Labs'], without: [{ dimension: 'organization', key: 'Tide' }] },
  { without: [{ dimension: 'all', key: '' }] },
  { sourceKeywords: ['robot'] },
  { together: ['tide', 'robot', 'world model'] },
  { together: ['tide', 'robot'], togetherOf: 'any-keyword' },
  { authors: ['Ada', 'zoe'], keywords: ['tide'] },
  { categories: ['cs.CL', 'cs.RO'], sources: ['page'] },
];

const dayOf = (p: StoredPaper, axis: PaperFilter['axis']) => (axis === 'listed' ? p.listedOn : p.publishedOn);
const areaOf = (topic: string) => (topic === 'llm' ? 'area-a' : 'area-b');

/** Whether a paper is counted under a series, the slow way. */
function has(p: StoredPaper, { dimension, key }: CountedRef): boolean {
  switch (dimension) {
    case 'all':
      return true;
    case 'topic':
      return p.topics.includes(key);
    case 'area':
      return p.topics.some((topic) => areaOf(topic) === key);
    case 'keyword':
    case 'single-keyword':
      return p.keyphrases.some((k) => k.origin === 'extracted' && k.key === key);
    case 'source-keyword':
    case 'single-source-keyword':
      return p.keyphrases.some((k) => k.origin === 'source' && k.key === key);
    case 'category':
      return p.categories.includes(key);
    case 'source':
      return p.sources.some(({ id }) => id === key);
    case 'any-keyword':
    case 'single-any-keyword':
      return p.keyphrases.some((k) => k.key === key);
    case 'author':
      return p.allAuthors.map(fold).includes(fold(key));
    case 'organization':
      return p.organization === key;
    case 'phrase': {
      const { node } = parseText(key);
      return node !== null && matchesText(node, [p.title, p.abstract]);
    }
    case 'covered':
      return p.topics.length > 0;
  }
}

const dimensions = ['topic', 'area', 'keyword', 'source-keyword', 'any-keyword', 'category'] as const;

/** Every key of a dimension that papers have, in order. */
function keysOf(papers: readonly StoredPaper[], dimension: (typeof dimensions)[number]): string[] {
  const keys = papers.flatMap((p) => {
    if (dimension === 'topic') return p.topics;
    if (dimension === 'area') return p.topics.map(areaOf);
    if (dimension === 'category') return p.categories;
    return p.keyphrases.map((k) => k.key).filter((key) => has(p, { dimension, key }));
  });
  return [...new Set(keys)].sort();
}

/** How many keyphrases of a group a paper has. */
function countOf(p: StoredPaper, { together, togetherOf }: PaperFilter): number {
  const own = p.keyphrases.filter(
    (k) => togetherOf === 'any-keyword' || (togetherOf === 'keyword') === (k.origin === 'extracted'),
  );
  return together.filter((key) => own.some((k) => k.key === key)).length;
}

/** Whether a paper matches a filter, the slow way. */
function matches(p: StoredPaper, f: PaperFilter): boolean {
  const day = dayOf(p, f.axis);
  return (
    (f.text === '' || has(p, { dimension: 'phrase', key: f.text })) &&
    f.topics.every((topic) => p.topics.includes(topic)) &&
    f.within.every((ref) => has(p, ref)) &&
    !f.without.some((ref) => has(p, ref)) &&
    f.areas.every((key) => has(p, { dimension: 'area', key })) &&
    f.keywords.every((key) => has(p, { dimension: 'keyword', key })) &&
    f.sourceKeywords.every((key) => has(p, { dimension: 'source-keyword', key })) &&
    (f.together.length === 0 || countOf(p, f) >= 2) &&
    (f.categories.length === 0 || f.categories.some((category) => p.categories.includes(category))) &&
    (f.sources.length === 0 || f.sources.some((id) => p.sources.some((s) => s.id === id))) &&
    (f.authors.length === 0 || f.authors.some((key) => has(p, { dimension: 'author', key }))) &&
    (f.organizations.length === 0 || f.organizations.some((key) => has(p, { dimension: 'organization', key }))) &&
    (f.hasCode === null || (p.githubRepo !== null) === f.hasCode) &&
    (f.from === null || (day !== null && day >= f.from)) &&
    (f.to === null || (day !== null && day <= f.to)) &&
    (f.minUpvotes === null || (p.upvotes !== null && p.upvotes >= f.minUpvotes))
  );
}

function naiveCounts(papers: readonly StoredPaper[], ref: CountedRef, filter: PaperFilter, interval: Interval) {
  const counts = new Map<Period, number>();
  for (const p of papers) {
    const day = dayOf(p, filter.axis);
    if (day === null || !has(p, ref) || !matches(p, filter)) continue;
    const period = periodOf(day, interval);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, n]) => ({ period, n }));
}

async function everyStoredPaper(db: Db): Promise<StoredPaper[]> {
  const { rows }: { rows: ExportedPaper[] } = await walkPapers(db, everyPaper, null, 2_000);
  const papers = await Promise.all(rows.map(({ key }) => getPaper(db, key)));
  return papers.filter((p) => p !== undefined);
}

describeEachDialect('counts of any corpus', (open) => {
  it('are equal from rollups, from rows and by hand', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomBatches, fc.constantFrom(...intervals), async (batches, interval) => {
        const { read, write } = await open();
        for (const [i, batch] of batches.entries())
          await writePapers(write, batch, i % 2 === 0 ? huggingface : savedPage);
        expect(await checkRollups(read)).toEqual([]);
        const papers = await everyStoredPaper(read);
        for (const axis of axes) {
          for (const part of filters) {
            const filter = { ...everyPaper, ...part, axis };
            expect(await countPapers(read, filter)).toBe(papers.filter((p) => matches(p, filter)).length);
            for (const ref of refs) {
              const counts = await countByPeriod(read, ref, filter, interval);
              expect(counts).toEqual(naiveCounts(papers, ref, filter, interval));
              expect(counts).toEqual(await countRowsByPeriod(read, ref, filter, interval));
              const upvotes = await countUpvotesByPeriod(read, ref, filter, interval);
              expect(upvotes).toEqual(await countRowUpvotesByPeriod(read, ref, filter, interval));
              expect(upvotes.reduce((sum, { n }) => sum + n, 0)).toBe(counts.reduce((sum, { n }) => sum + n, 0));
            }
          }
        }
      }),
      { numRuns: 8, seed: 20_250_106 },
    );
  });

  it('add up: daily counts to the distinct papers with a date, rankings and sparklines to both', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBatches,
        fc.constantFrom(...axes),
        fc.constantFrom(...filters),
        async (batches, axis, part) => {
          const { read, write } = await open();
          for (const batch of batches) await writePapers(write, batch, huggingface);
          const filter = { ...everyPaper, ...part, axis, from: null, to: null };
          const stored = await everyStoredPaper(read);
          const papers = stored.filter((p) => matches(p, filter));
          const dated = papers.filter((p) => dayOf(p, axis) !== null);
          const all = await countByPeriod(read, { dimension: 'all', key: '' }, filter, 'day');
          expect(all.reduce((sum, { n }) => sum + n, 0)).toBe(dated.length);
          const covered = await coveredTotal(read, 'topic', filter);
          expect(covered).toBe(dated.filter((p) => p.topics.length > 0).length);

          const [before, now] = [
            { from: '2024-06-01', to: '2024-12-31' },
            { from: '2025-01-01', to: '2025-12-31' },
          ];
          for (const dimension of dimensions) {
            const { rows, count } = await rankKeys(read, dimension, filter, now, before, { limit: 100 });
            const keys = rows.map(({ key }) => key);
            expect([...keys].sort()).toEqual(keysOf(dated, dimension));
            expect(count).toBe(rows.length);
            const totals = await countOfKeys(read, dimension, keys);
            const seen = await firstSeen(read, dimension, keys, filter);
            const sparks = await sparkCounts(read, dimension, keys, { ...filter, ...now }, 'month');
            const upvotes = await upvoteCountsByKey(read, dimension, keys, { ...filter, ...now });
            for (const { key, n, nBefore } of rows) {
              const own = dated.filter((p) => has(p, { dimension, key }));
              const days = own.map((p) => dayOf(p, axis) ?? '').sort();
              expect(nBefore).toBe(days.filter((day) => day <= before.to).length);
              expect(n).toBe(days.length - nBefore);
              expect(seen.get(key)).toBe(days[0]);
              expect(totals.get(key)).toBe(stored.filter((p) => has(p, { dimension, key })).length);
              expect(sparks.filter((s) => s.key === key).reduce((sum, s) => sum + s.n, 0)).toBe(n);
              expect(upvotes.filter((u) => u.key === key).reduce((sum, u) => sum + u.n, 0)).toBe(n);
            }
          }
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  });

  it('of every key by period are those of each key by hand', { timeout: 60_000 }, async () => {
    const [from, to] = ['2024-07-15', '2025-03-10'];
    await fc.assert(
      fc.asyncProperty(
        randomBatches,
        fc.constantFrom(...axes),
        fc.constantFrom(...intervals),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...filters),
        async (batches, axis, interval, minPapers, part) => {
          const { read, write } = await open();
          for (const batch of batches) await writePapers(write, batch, huggingface);
          const papers = await everyStoredPaper(read);
          const filter = { ...everyPaper, ...part, axis, from, to };
          for (const dimension of dimensions) {
            const expected = keysOf(papers, dimension).flatMap((key) => {
              const counts = naiveCounts(papers, { dimension, key }, filter, interval);
              const enough = counts.reduce((sum, { n }) => sum + n, 0) >= minPapers;
              return enough ? counts.map(({ period, n }) => ({ key, period, n })) : [];
            });
            expect(await countKeysByPeriod(read, dimension, filter, interval, minPapers)).toEqual(expected);
          }
        },
      ),
      { numRuns: 15, seed: 11 },
    );
  });

  it('change not at all when every batch is written again in its place, and are made anew the same', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(randomBatches, async (batches) => {
        const { read, write } = await open();
        for (const batch of batches) {
          await writePapers(write, batch, huggingface);
          const before = await dump(read);
          expect(await writePapers(write, batch, huggingface)).toEqual({
            papersNew: 0,
            papersChanged: 0,
            listingsNew: 0,
            observationsNew: 0,
          });
          expect(await dump(read)).toEqual(before);
        }
        const { meta: _, ...before } = await dump(read);
        await rebuildRollups(write);
        const { meta: __, ...after } = await dump(read);
        expect(after).toEqual(before);
        await dropSource(write, 'huggingface');
        expect(await filledTables(read)).toEqual([]);
      }),
      { numRuns: 40, seed: 42 },
    );
  });
});

describeEachDialect('checkRollups', (open) => {
  it('names what differs, and rebuildRollups mends it', async () => {
    const { read, write } = await open();
    const [batch = []] = fc.sample(randomBatches, { numRuns: 1, seed: 3 })[0] ?? [];
    await writePapers(write, batch, huggingface);
    await write.updateTable('count_by_day').set({ n: 99 }).where('dimension', '=', 'all').execute();
    await write.deleteFrom('count_of_key').where('dimension', '=', 'all').execute();
    await write.deleteFrom('keyphrase_surface').execute();
    const labels = await write.selectFrom('keyphrase').select(['key', 'label']).orderBy('key').execute();
    await write.updateTable('keyphrase').set({ label: 'wrong' }).execute();
    const differences = await checkRollups(read);
    expect(differences.join('\n')).toMatch(/count_by_day holds .*"n":99/);
    expect(differences.join('\n')).toMatch(/count_of_key lacks .*"all"/);
    expect(differences.join('\n')).toMatch(/keyphrase_surface lacks/);
    await rebuildRollups(write);
    expect(await write.selectFrom('keyphrase').select(['key', 'label']).orderBy('key').execute()).toEqual(labels);
    expect(await checkRollups(read)).toEqual([]);
  });
});
