import { expect, it } from 'vitest';
import {
  addReject,
  checkRollups,
  dropSource,
  getPaper,
  markDay,
  readTotals,
  saveCheckpoint,
  startRun,
  transact,
  writePapers,
} from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { filledTables } from '../testing/dump.ts';
import { demo, huggingface, paper, savedPage } from '../testing/papers.ts';

describeEachDialect('dropSource', (open) => {
  it('leaves no row of a source that stood alone', async () => {
    const { read, write } = await open();
    const at = demo.seenAt;
    await transact(write, async (trx) => {
      const runId = await startRun(trx, { source: 'demo', trigger: 'hand', from: null, to: null, unitsTotal: 1, at });
      const many = Array.from({ length: 600 }, (_, i) =>
        paper({ id: null, title: `Invented ${i}`, keyphrases: ['myth', `m${i % 50}`], topics: ['t'], keywords: ['K'] }),
      );
      await writePapers(trx, many, demo);
      await addReject(trx, { runId, sourceId: 'demo', sourceKey: 'x', reason: 'r', payload: '{}', at });
      await markDay(trx, {
        sourceId: 'demo',
        day: '2025-01-06',
        state: 'complete',
        papers: 600,
        reason: null,
        runId,
        at,
      });
      await saveCheckpoint(trx, 'demo', 'file', '600');
    });
    expect(await dropSource(write, 'demo')).toEqual({ papers: 600 });
    expect(await filledTables(read)).toEqual([]);
  });

  it('lets others work between batches, and readers of a file see the data as it was until the end', async () => {
    const store = await open();
    const many = Array.from({ length: 600 }, (_, i) => paper({ id: null, title: `Invented ${i}` }));
    await writePapers(store.write, many, demo);
    const counted: number[] = [];
    let dropping = true;
    const count = async (): Promise<void> => {
      while (dropping) {
        await new Promise((resolve) => setImmediate(resolve));
        if (store.read !== store.write) counted.push((await readTotals(store.read)).papers);
        else counted.push(600);
      }
    };
    const counting = count();
    await dropSource(store.write, 'demo');
    dropping = false;
    await counting;
    expect(counted.length).toBeGreaterThanOrEqual(5);
    expect(new Set(counted.slice(0, -1))).toEqual(new Set([600]));
    expect((await readTotals(store.read)).papers).toBe(0);
  });

  it('leaves papers that another source shows, with the readings and listings of that source', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ listed: '2025-01-06', upvotes: 9, read: '2025-01-09T00:00:00Z' })], savedPage);
    await writePapers(write, [paper({ listed: '2025-01-08', upvotes: 3, read: '2025-01-08T00:00:00Z' })], huggingface);
    expect(await dropSource(write, 'page')).toEqual({ papers: 0 });
    expect(await getPaper(read, '2501.00001')).toMatchObject({
      upvotes: 3,
      listedOn: '2025-01-08',
      listings: ['2025-01-08'],
      sources: [{ id: 'huggingface' }],
    });
    expect(await checkRollups(read)).toEqual([]);
  });
});
