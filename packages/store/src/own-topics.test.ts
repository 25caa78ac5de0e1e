import { everyPaper, matchesText, type OwnTopic, ownTopicNode } from '@papertide/core/query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  checkRollups,
  countByPeriod,
  countPapers,
  countUpvotesByPeriod,
  dropSource,
  getPaper,
  keysAmong,
  labelsOf,
  listOwnTopics,
  listPapers,
  rankKeys,
  readTotals,
  removeOwnTopic,
  saveOwnTopic,
  walkPapers,
  writePapers,
} from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';
import { dump, filledTables } from './testing/dump.ts';
import { huggingface, paper } from './testing/papers.ts';
import { randomBatches } from './testing/random-corpus.ts';

const at = '2025-06-30T12:00:00Z';
const tides: OwnTopic = { name: 'Tides', aliases: ['tide'], expression: '"robot world" -vision' };
const filter = { ...everyPaper, topics: ['my-tides'] };

describeEachDialect('topics of one’s own', (open) => {
  it('hold exactly the papers that their words find, whenever papers and topics come', {
    timeout: 60_000,
  }, async () => {
    const topics: OwnTopic[] = [
      tides,
      { name: 'robot', aliases: [], expression: '' },
      { name: 'Others', aliases: [], expression: 'NOT tide' },
      { name: 'Beginnings', aliases: ['world'], expression: 'ti*' },
    ];
    await fc.assert(
      fc.asyncProperty(randomBatches, fc.constantFrom(...topics), fc.nat(3), async (batches, topic, after) => {
        const { read, write } = await open();
        for (const [i, batch] of batches.entries()) {
          if (i === after) await saveOwnTopic(write, 'my-x', topic, at);
          await writePapers(write, batch, huggingface);
        }
        if (after >= batches.length) await saveOwnTopic(write, 'my-x', topic, at);
        const { rows } = await walkPapers(read, everyPaper, null, 2_000);
        const node = ownTopicNode(topic);
        const wanted = [];
        for (const { key } of rows) {
          const found = await getPaper(read, key);
          const isMeant = found && node && matchesText(node, [found.title, found.abstract]);
          if (isMeant) wanted.push(key);
          expect(found?.ownTopics).toEqual(isMeant ? [{ id: 'my-x', name: topic.name }] : []);
        }
        const mine = { ...everyPaper, topics: ['my-x'] };
        expect((await walkPapers(read, mine, null, 2_000)).rows.map(({ key }) => key).sort()).toEqual(wanted.sort());
        expect((await listOwnTopics(read))[0]?.papers).toBe(wanted.length);
        const ref = { dimension: 'topic', key: 'my-x' } as const;
        const dated = await countPapers(read, { ...mine, from: '1900-01-01' });
        const sum = (counts: readonly { n: number }[]): number => counts.reduce((total, { n }) => total + n, 0);
        expect(sum(await countByPeriod(read, ref, everyPaper, 'month'))).toBe(dated);
        expect(sum(await countUpvotesByPeriod(read, ref, everyPaper, 'month'))).toBe(dated);
        expect(await checkRollups(read)).toEqual([]);
      }),
      { numRuns: 20, seed: 14 },
    );
  });

  it('leave the taxonomy’s figures alone, and go without a trace', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ abstract: 'tide', topics: ['llm'] })], huggingface);
    const [before, totals] = [await dump(read), await readTotals(read)];
    await saveOwnTopic(write, 'my-tides', tides, at);
    expect(await readTotals(read)).toEqual(totals);
    expect(await removeOwnTopic(write, 'my-tides')).toBe(true);
    expect(await removeOwnTopic(write, 'my-tides')).toBe(false);
    const { meta: _, ...after } = await dump(read);
    expect({ ...after, meta: before.meta }).toEqual(before);
  });

  it('stand in no ranking and beside no other series, with a filter or without', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ abstract: 'tide', authors: ['Ada Tide'], topics: ['llm'] })], huggingface);
    const always = { from: '1900-01-01', to: '2100-01-01' };
    const filters = [everyPaper, { ...everyPaper, authors: ['Ada Tide'] }, { ...everyPaper, text: 'tide' }, filter];
    await saveOwnTopic(write, 'my-tides', tides, at);
    for (const some of filters) {
      const { rows } = await rankKeys(read, 'topic', some, always, null, { limit: 5 });
      expect(rows.map(({ key }) => key)).toEqual(['llm']);
    }
    const ada = await keysAmong(read, { dimension: 'author', key: 'Ada Tide' }, 'topic', 5);
    expect(ada).toEqual({ rows: [{ key: 'llm', n: 1 }], count: 1 });
    const mine = await keysAmong(read, { dimension: 'topic', key: 'my-tides' }, 'author', 5);
    expect(mine.rows.map(({ n }) => n)).toEqual([1]);
  });

  it('change in place under a new version, and lose papers with their source', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ abstract: 'tide' }), paper({ id: '2501.2', abstract: 'robots' })], huggingface);
    await saveOwnTopic(write, 'my-tides', tides, at);
    await saveOwnTopic(write, 'my-tides', { name: 'Robots', aliases: ['robot'], expression: '' }, at);
    expect(await listOwnTopics(read)).toEqual([
      { id: 'my-tides', name: 'Robots', aliases: ['robot'], expression: '', version: 2, editedAt: at, papers: 1 },
    ]);
    expect((await listPapers(read, { filter, sort: 'listed', limit: 5, cursor: null })).rows.map((p) => p.key)).toEqual(
      ['2501.2'],
    );
    expect(await labelsOf(read, [{ dimension: 'topic', key: 'my-tides' }])).toEqual(
      new Map([['topic:my-tides', 'Robots']]),
    );
    await dropSource(write, 'huggingface');
    expect(await filledTables(read)).toEqual(['own_topic']);
  });
});
