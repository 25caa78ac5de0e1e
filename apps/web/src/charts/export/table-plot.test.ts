import { expect, test } from 'vitest';
import { picturePalette } from '../palette.ts';
import { type PictureTable, picturedTable } from './picture-table.ts';
import { tablePlot } from './table-plot.ts';

const table = (n: number): PictureTable =>
  picturedTable({
    columns: [
      { name: 'key', label: 'Key', fileOnly: true },
      { name: 'label', label: 'Topic' },
      { name: 'n', label: 'Papers', numeric: true },
    ],
    rows: Array.from({ length: n }, (_, i) => [`k${i}`, `<Topic ${i}>`, i]),
  });
const texts = (svg: string): (string | null)[] =>
  [...new DOMParser().parseFromString(`<svg>${svg}</svg>`, 'text/html').querySelectorAll('text')].map(
    (t) => t.textContent,
  );

test('a short table is drawn whole, without the columns that are for files', () => {
  expect(texts(tablePlot(table(2), picturePalette('light')))).toEqual([
    'Topic',
    'Papers',
    '<Topic 0>',
    '0',
    '<Topic 1>',
    '1',
  ]);
});

test('a long table says how many rows it leaves out: shown and left out are all', () => {
  const found = texts(tablePlot(table(100), picturePalette('dark')));
  const shown = found.filter((text) => text?.startsWith('<Topic')).length;
  expect(found.at(-1)).toBe(`and ${100 - shown} more rows`);
  expect(shown).toBeGreaterThan(10);
});
