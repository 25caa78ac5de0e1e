import { expect, test } from 'vitest';
import { picturedColumns } from './pictured-columns.ts';

test('a picture has the heads of the page and its cells in words, and no column that is none', () => {
  const rows = [{ name: 'Agents', share: 0.18040340961602805 }];
  expect(
    picturedColumns(
      [
        { id: 'name', head: 'Topic', cell: (row) => <b>{row.name}</b>, text: (row) => row.name },
        { id: 'share', head: 'Share', align: 'right', cell: (row) => `${(row.share * 100).toFixed(1)}%` },
        { id: 'spark', head: 'Trend', cell: () => <svg /> },
      ],
      rows,
    ),
  ).toEqual({
    columns: [
      { label: 'Topic', numeric: false },
      { label: 'Share', numeric: true },
    ],
    rows: [['Agents', '18.0%']],
  });
});
