import { expect, it } from 'vitest';
import { findCheckpoint, readRevision, saveCheckpoint, snapshot, transact, writePapers } from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';
import { huggingface, paper } from './testing/papers.ts';

describeEachDialect('transact', (open) => {
  it('returns what the work returns and keeps what it wrote', async () => {
    const { read, write } = await open();
    expect(await transact(write, (trx) => saveCheckpoint(trx, 'file', 'a', '1').then(() => 7))).toBe(7);
    expect(await findCheckpoint(read, 'file', 'a')).toBe('1');
  });

  it('takes back everything where the work fails', async () => {
    const { read, write } = await open();
    const failing = transact(write, async (trx) => {
      await saveCheckpoint(trx, 'file', 'a', '1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await findCheckpoint(read, 'file', 'a')).toBeUndefined();
    await transact(write, (trx) => saveCheckpoint(trx, 'file', 'a', '2'));
    expect(await findCheckpoint(read, 'file', 'a')).toBe('2');
  });

  it('joins the transaction that is open, and fails with it', async () => {
    const { read, write } = await open();
    const failing = transact(write, async (trx) => {
      await transact(trx, (inner) => saveCheckpoint(inner, 'file', 'a', '1'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await findCheckpoint(read, 'file', 'a')).toBeUndefined();
  });

  it('lets one transaction wait for another', async () => {
    const { read, write } = await open();
    const add = (n: number) =>
      transact(write, async (trx) => {
        const position = Number((await findCheckpoint(trx, 'file', 'sum')) ?? 0) + n;
        await saveCheckpoint(trx, 'file', 'sum', String(position));
      });
    await Promise.all([1, 2, 3, 4].map(add));
    expect(await findCheckpoint(read, 'file', 'sum')).toBe('10');
  });
});

describeEachDialect('snapshot', (open) => {
  it('does not see what is committed meanwhile', async () => {
    const { read, write } = await open();
    if (read === write) return;
    const seen = await snapshot(read, async (still) => {
      const before = await readRevision(still);
      await writePapers(write, [paper({ id: '1' })], huggingface);
      return [before, await readRevision(still)];
    });
    expect(seen[1]).toBe(seen[0]);
    expect(await readRevision(read)).toBeGreaterThan(seen[0] ?? Number.NaN);
  });

  it('joins the transaction that is open, and one waits for another', async () => {
    const { read, write } = await open();
    const within = await transact(write, async (trx) => {
      await saveCheckpoint(trx, 'file', 'a', '1');
      return snapshot(trx, (still) => snapshot(still, (inner) => findCheckpoint(inner, 'file', 'a')));
    });
    expect(within).toBe('1');
    const both = await Promise.all([1, 2].map(() => snapshot(read, (still) => findCheckpoint(still, 'file', 'a'))));
    expect(both).toEqual(['1', '1']);
  });

  it('ends also where the work fails', async () => {
    const { read } = await open();
    await expect(snapshot(read, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await snapshot(read, readRevision)).toBeGreaterThanOrEqual(0);
  });
});
