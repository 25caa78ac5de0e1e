import { expect, it } from 'vitest';
import { findCheckpoint, saveCheckpoint, transact } from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';

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
