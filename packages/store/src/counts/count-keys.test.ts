import { addDays } from '@papertide/core';
import { axes, everyPaper } from '@papertide/core/query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countKeys, rankKeys, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface } from '../testing/papers.ts';
import { randomBatches } from '../testing/random-corpus.ts';

const now = { from: '2024-12-01', to: '2025-08-01' };
const before = { from: '2024-06-01', to: '2024-11-30' };

const parts = fc.record({
  axis: fc.constantFrom(...axes),
  text: fc.constantFrom('', 'tide'),
  minUpvotes: fc.constantFrom(null, 1),
});

describeEachDialect('countKeys', (open) => {
  it('counts what rankKeys ranks, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(randomBatches, parts, fc.boolean(), async (batches, part, isHidden) => {
        const filter = { ...everyPaper, ...part };
        const { read, write } = await open();
        for (const batch of batches) await writePapers(write, batch, huggingface);
        const options = { text: isHidden ? '' : 'r', hide: isHidden ? new Set(['tide']) : undefined };
        for (const dimension of ['topic', 'keyword', 'source-keyword', 'category'] as const) {
          for (const earlier of [before, null]) {
            const ranked = await rankKeys(read, dimension, filter, now, earlier, { limit: 1000, ...options });
            const rows = ranked.rows.map(({ key, n, nBefore }) => ({ key, n, nBefore }));
            expect(await countKeys(read, dimension, filter, now, earlier, options)).toEqual(rows);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('lets others work every few weeks that it counts', async () => {
    const { read } = await open();
    let turns = 0;
    const turn = () => {
      turns++;
      if (turns < 1000) next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    const from = '2024-01-01';
    await countKeys(read, 'keyword', everyPaper, { from, to: addDays(from, 28 * 20 - 1) }, null);
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(18);
  });
});
