import { expect, test } from 'vitest';
import { tableCsv } from '../../charts/export/chart-table.ts';
import { picturedTable } from '../../charts/export/picture-table.ts';
import { rejectsTable, sourcesTable } from './sources-tables.ts';

test('refused records leave with what was read in the file, and without it in the picture', () => {
  const at = '2026-05-31T00:12:00Z';
  const table = rejectsTable([
    { id: 1, runId: 12, source: 'huggingface', sourceKey: null, reason: 'no title', payload: '{"paper":{}}', at },
  ]);
  expect(tableCsv(table)).toBe(
    `id,reason,key,source,run,at,payload\n1,no title,,huggingface,12,${at},"{""paper"":{}}"\n`,
  );
  expect(picturedTable(table).rows).toEqual([['no title', 'no key', 'huggingface', '12', '31 May 2026, 00:12 UTC']]);
});

test('sources leave with their papers and days', () => {
  const source = { id: 'page', name: 'Saved pages', papers: 3, first: '2026-05-01', last: null };
  expect(tableCsv(sourcesTable([source]))).toBe('id,name,papers,first,last\npage,Saved pages,3,2026-05-01,\n');
});
