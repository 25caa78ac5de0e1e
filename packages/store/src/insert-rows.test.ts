import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insertRows } from './insert-rows.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';

describeEachDialect('insertRows', (open) => {
  it('law: every row is inserted once, with its own values, however many there are', async () => {
    const { read, write } = await open();
    const row = fc.record({ key: fc.string({ maxLength: 5 }), n: fc.integer({ min: 1, max: 9 }) });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(row, { maxLength: 450, selector: (r) => r.key, size: 'max' }), async (rows) => {
        await write.deleteFrom('count_of_key').execute();
        const counted = rows.map(({ key, n }) => ({ dimension: 'topic', key, n }));
        await insertRows(write, 'count_of_key', counted);
        const held = await read.selectFrom('count_of_key').selectAll().execute();
        expect(new Map(held.map((r) => [r.key, r.n]))).toEqual(new Map(rows.map((r) => [r.key, r.n])));
        expect(held).toHaveLength(rows.length);
      }),
      { numRuns: 30 },
    );
  });

  it('adds where a row is there already, if told to', async () => {
    const { read, write } = await open();
    const add = () =>
      insertRows(write, 'count_of_key', [{ dimension: 'topic', key: 'a', n: 2 }], (insert) =>
        insert.onConflict((c) =>
          c.columns(['dimension', 'key']).doUpdateSet((eb) => ({ n: eb('count_of_key.n', '+', eb.ref('excluded.n')) })),
        ),
      );
    await add();
    await add();
    expect(await read.selectFrom('count_of_key').select('n').execute()).toEqual([{ n: 4 }]);
  });
});
