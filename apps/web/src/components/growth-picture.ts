import type { RankedRow } from '@papertide/core/query';
import type { PictureTable } from '../charts/export/picture-table.ts';
import { changeWords, intervalWords } from '../lib/change-words.ts';
import { formatOf, formatPercent } from '../lib/format.ts';
import type { Column } from './DataTable.tsx';
import { picturedColumns } from './pictured-columns.ts';
import { readingWord } from './ReadingTag.tsx';

const kind: Column<RankedRow> = {
  ...{ id: 'kind', head: 'Kind' },
  cell: ({ ref }) => (ref.dimension === 'topic' ? 'topic' : 'keyword'),
};

/** What a row of a list of changes says, in columns. */
const columns: readonly Column<RankedRow>[] = [
  { id: 'papers', head: 'Papers', align: 'right', cell: ({ growth: { now } }) => formatOf(now.n, now.total) },
  { id: 'share', head: 'Share', align: 'right', cell: ({ growth }) => formatPercent(growth.now.value) },
  { id: 'before', head: 'Before', align: 'right', cell: ({ growth }) => formatPercent(growth.before.value) },
  { id: 'change', head: 'Change', align: 'right', cell: ({ growth }) => changeWords(growth.change) },
  { id: 'interval', head: 'With 95% interval', cell: ({ growth }) => intervalWords(growth.change) },
  { id: 'reading', head: 'Reading', cell: ({ growth, evidence }) => readingWord(growth.reading, evidence) },
];

/** A list of changes, which the page shows as lines, as the table of its picture; under `name` stands what changed. */
export function growthPicture(rows: readonly RankedRow[], name: 'Topic' | 'Topic or keyword'): PictureTable {
  const label: Column<RankedRow> = { id: 'label', head: name, cell: (row) => row.label };
  return picturedColumns([label, ...(name === 'Topic' ? [] : [kind]), ...columns], rows);
}
