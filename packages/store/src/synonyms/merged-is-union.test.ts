import { axes, everyPaper, type KeywordDimension, keywordOrigins } from '@papertide/core/query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOfKeys, listKeys, mappedKeywords, rankKeys, saveSynonymGroup, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper } from '../testing/papers.ts';
import { randomBatches } from '../testing/random-corpus.ts';

const all = ['tide', 'robot', 'world model'];
const days = { from: '2024-01-01', to: '2026-12-31' };

describeEachDialect('a group of synonyms', (open) => {
  it('merged counts the distinct papers of the union of its keywords, and each by itself its own: lists, rankings, maps', {
    timeout: 60_000,
  }, async () => {
    const groups = fc.shuffledSubarray(all, { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(randomBatches, groups, fc.constantFrom(...axes), async (batches, group, axis) => {
        const { read, write } = await open();
        for (const batch of batches) await writePapers(write, batch, huggingface);
        const [preferred = '', ...members] = group;
        await saveSynonymGroup(
          write,
          { id: 'one', preferred, label: preferred, members, note: '' },
          '2025-01-01T00:00:00Z',
        );
        const filter = { ...everyPaper, axis };
        for (const kind of keywordOrigins) {
          const papersOf = (dimension: typeof kind | `single-${typeof kind}`, key: string) =>
            listKeys(read, { ...filter, within: [{ dimension, key }] });
          const apart = await Promise.all(
            all.map(async (key) => [key, await papersOf(`single-${kind}`, key)] as const),
          );
          const union = new Set(apart.flatMap(([key, papers]) => (group.includes(key) ? papers : [])));
          const merged = await papersOf(kind, preferred);
          expect([...merged].sort()).toEqual([...union].sort());

          const states = [
            [kind, [[preferred, union.size], ...apart.flatMap(([k, p]) => (group.includes(k) ? [] : [[k, p.length]]))]],
            [`single-${kind}`, apart.map(([key, papers]) => [key, papers.length])],
          ] as const;
          for (const [dimension, expected] of states) {
            const counted = new Map(expected.filter(([, n]) => Number(n) > 0) as [string, number][]);
            expect(await countOfKeys(read, dimension, all)).toEqual(counted);
            const map = await mappedKeywords(read, filter, { origin: dimension, leastPapers: 1, mostKeys: 50 });
            expect(new Map(map.keywords.map(({ key, n }) => [key, n]))).toEqual(counted);
            const { rows } = await rankKeys(read, dimension, filter, days, null, { limit: 50 });
            for (const { key, n } of rows) {
              const list = await listKeys(read, { ...filter, ...days, within: [{ dimension, key }] });
              expect([dimension, key, n]).toEqual([dimension, key, list.length]);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is one keyword among those that stand together, where synonyms are merged, and two where they stand apart', async () => {
    const { read, write } = await open();
    const papers = [
      paper({ id: '2501.00001', keyphrases: ['tide', 'robot'] }),
      paper({ id: '2501.00002', keyphrases: ['tide', 'world model'] }),
    ];
    await writePapers(write, papers, huggingface);
    const group = { id: 'one', preferred: 'tide', label: 'tide', members: ['robot'], note: '' };
    await saveSynonymGroup(write, group, '2025-01-01T00:00:00Z');
    const together = (togetherOf: KeywordDimension) => listKeys(read, { ...everyPaper, together: all, togetherOf });
    expect(await together('keyword')).toEqual(['2501.00002']);
    expect((await together('single-keyword')).toSorted()).toEqual(['2501.00001', '2501.00002']);
  });
});
