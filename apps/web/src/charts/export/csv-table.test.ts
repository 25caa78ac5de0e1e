import { toCsv } from '@papertide/core/export';
import { expect, test } from 'vitest';
import { csvTable } from './csv-table.ts';

const csv = toCsv(
  ['key', 'label', 'n', 'share', 'change', 'reading'],
  [
    ['agents', 'Agents', 42, 0.122, 0.041, 'rising'],
    ['minus', '-ing, forms', 7, 0.02, null, 'too-few'],
  ],
);

test('a file of ours becomes the table that it was made of', () => {
  const table = csvTable(csv);
  expect(table.rows).toEqual([
    ['agents', 'Agents', 42, 0.122, 0.041, 'rising'],
    ['minus', '-ing, forms', 7, 0.02, null, 'too-few'],
  ]);
  expect(table.columns.at(-1)).toEqual({ name: 'reading', label: 'Reading', numeric: false });
  expect(table.columns.filter(({ numeric }) => numeric).map(({ name }) => name)).toEqual(['n', 'share', 'change']);
});

test('a head without rows is a table without rows', () => {
  expect(csvTable('key,label\n')).toMatchObject({ rows: [], columns: [{ name: 'key' }, { name: 'label' }] });
});
