import { axes, everyPaper, type KeywordDimension, keywordDimensions, type PaperFilter } from '@papertide/core/query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ExportedPaper, getPaper, mappedKeywords, type StoredPaper, walkPapers, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface } from '../testing/papers.ts';
import { randomBatches } from '../testing/random-corpus.ts';

const filters: readonly Partial<PaperFilter>[] = [{}, { from: '2024-08-01', to: '2025-02-28' }, { topics: ['llm'] }];

/** Whether a keyphrase is of an origin. There are no synonyms among these, so that merged and apart are the same. */
function isOf({ origin }: StoredPaper['keyphrases'][number], dimension: KeywordDimension): boolean {
  if (dimension.endsWith('any-keyword')) return true;
  return dimension.endsWith('source-keyword') === (origin === 'source');
}

describeEachDialect('mappedKeywords', (open) => {
  it('counts keyphrases and lists who has which, as by hand', { timeout: 60_000 }, async () => {
    const origin = fc.constantFrom(...keywordDimensions);
    const options = fc.record({
      origin,
      leastPapers: fc.integer({ min: 1, max: 4 }),
      mostKeys: fc.constantFrom(1, 50),
    });
    await fc.assert(
      fc.asyncProperty(randomBatches, fc.constantFrom(...axes), options, async (batches, axis, asked) => {
        const { read, write } = await open();
        for (const batch of batches) await writePapers(write, batch, huggingface);
        for (const part of filters) {
          const filter = { ...everyPaper, ...part, axis };
          const { rows }: { rows: ExportedPaper[] } = await walkPapers(read, filter, null, 2_000);
          const stored = (await Promise.all(rows.map(({ key }) => getPaper(read, key)))).filter((p) => p !== undefined);
          const keysOf = (p: StoredPaper) => [
            ...new Set(p.keyphrases.filter((k) => isOf(k, asked.origin)).map((k) => k.key)),
          ];
          const hide = new Set(['world model']);
          const counts = new Map<string, number>();
          for (const p of stored) for (const key of keysOf(p)) counts.set(key, (counts.get(key) ?? 0) + 1);
          const expected = [...counts]
            .filter(([key, n]) => n >= asked.leastPapers && !hide.has(key))
            .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
            .slice(0, asked.mostKeys);
          const found = await mappedKeywords(read, filter, { ...asked, hide });
          expect(found.keywords.map(({ key, n }) => [key, n])).toEqual(expected);
          const narrow = await mappedKeywords(read, filter, { ...asked, mostKeys: 50, keys: ['tide'] });
          expect(narrow.keywords.map(({ key }) => key)).toEqual(
            (counts.get('tide') ?? 0) >= asked.leastPapers ? ['tide'] : [],
          );
          const chosen = new Set(expected.map(([key]) => key));
          const lists = stored
            .map((p) => ({
              key: p.key,
              day: axis === 'listed' ? p.listedOn : p.publishedOn,
              listedOn: p.listedOn,
              keys: keysOf(p)
                .filter((key) => chosen.has(key))
                .sort(),
            }))
            .filter(({ keys }) => keys.length > 0)
            .sort((a, b) => (a.key < b.key ? -1 : 1));
          expect(found.papers).toEqual(lists);
        }
      }),
      { numRuns: 15 },
    );
  });
});
