import { toCsv } from '@papertide/core/export';
import { expect, test } from 'vitest';
import { cellText } from './chart-table.ts';
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
  const [first] = table.rows;
  expect(table.columns.map((column, i) => cellText(column, first?.[i] ?? null))).toEqual([
    'agents',
    'Agents',
    '42',
    '12.2%',
    '+4.1 pts',
    'rising',
  ]);
  expect(table.columns.filter((column) => column.fileOnly).map((column) => column.name)).toEqual(['key']);
});

test('a head without rows is a table without rows', () => {
  expect(csvTable('key,label\n')).toMatchObject({ rows: [], columns: [{ name: 'key' }, { name: 'label' }] });
});
