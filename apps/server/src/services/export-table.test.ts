import type { Provenance } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { csvOf, type ExportTable, exportFileName, jsonOf } from './export-table.ts';

const provenance: Provenance = {
  sources: ['Imported file'],
  dataTo: '2026-05-29',
  asOf: null,
  taxonomyVersion: '2026.1',
  synonymsVersion: '2026.1',
  retagging: null,
  axis: 'listed',
  dataFrom: '2025-06-02',
  topicCoverage: 1,
  synthetic: false,
  revision: 1,
};
const table = (over: Partial<ExportTable> = {}): ExportTable => ({
  name: 'papers',
  query: [],
  provenance,
  columns: ['title', 'upvotes'],
  pages: () => [[['Plain, with comma', 3]], [], [['=HYPERLINK("http://evil")', null]]],
  ...over,
});
const text = async (chunks: AsyncIterable<string>): Promise<string> => {
  let all = '';
  for await (const chunk of chunks) all += chunk;
  return all;
};

test('CSV: the head first, every page after it, formulas as text, unknown as nothing', async () => {
  expect(await text(csvOf(table()))).toBe('title,upvotes\n"Plain, with comma",3\n"\'=HYPERLINK(""http://evil"")",\n');
});

test('CSV of the demo corpus says so in each row', async () => {
  const csv = await text(csvOf(table({ provenance: { ...provenance, synthetic: true } })));
  expect(csv.split('\n')).toEqual([
    'title,upvotes,synthetic',
    '"Plain, with comma",3,true',
    '"\'=HYPERLINK(""http://evil"")",,true',
    '',
  ]);
});

test('JSON is one object with where it comes from, the question and the rows', async () => {
  const query = [['topic', 'agents']] as const;
  expect(JSON.parse(await text(jsonOf(table({ query }))))).toEqual({
    provenance,
    query: [['topic', 'agents']],
    rows: [
      { title: 'Plain, with comma', upvotes: 3 },
      { title: '=HYPERLINK("http://evil")', upvotes: null },
    ],
  });
});

test('no rows are an empty table, not a broken one', async () => {
  const empty = table({ pages: () => [] });
  expect(await text(csvOf(empty))).toBe('title,upvotes\n');
  expect(JSON.parse(await text(jsonOf(empty))).rows).toEqual([]);
});

test('a reader that leaves early closes the source', async () => {
  let closed = false;
  async function* pages() {
    try {
      for (;;) yield [['a', 1]];
    } finally {
      closed = true;
    }
  }
  for await (const chunk of csvOf(table({ pages }))) if (chunk.startsWith('a')) break;
  expect(closed).toBe(true);
});

test.each([
  [{}, 'papertide-papers-2026-05-29.csv'],
  [{ query: [['q', '../../etc/passwd "x"']] as const }, 'papertide-papers-q-etc-passwd-x-2026-05-29.csv'],
  [{ query: [['q', 'Größe\r\nset-cookie: a']] as const }, 'papertide-papers-q-gro-e-set-cookie-a-2026-05-29.csv'],
  [
    {
      name: 'trends',
      query: [
        ...([
          ['s', 'topic:agents'],
          ['s', 'topic:reasoning'],
          ['interval', 'week'],
          ['min-upvotes', '5'],
        ] as const),
        ...([
          ['from', '2026-01-01'],
          ['to', '2026-05-20'],
        ] as const),
      ],
      provenance: { ...provenance, asOf: '2026-05-31T00:13:00Z' },
    },
    'papertide-trends-agents-reasoning-interval-week-min-upvotes-5-from-2026-01-01-to-2026-05-20-2026-05-31.csv',
  ],
  [{ provenance: { ...provenance, synthetic: true, dataTo: null } }, 'papertide-papers-synthetic-empty.csv'],
])('the file name names filter, days and as-of, and holds only [a-z0-9._-]: %#', (over, name) => {
  expect(exportFileName(table(over), 'csv')).toBe(name);
  expect(name).toMatch(/^[a-z0-9._-]+$/);
});
