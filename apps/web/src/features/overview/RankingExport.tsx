import { toCsv } from '@papertide/core/export';
import type { RankedRow, RankingAnswer } from '@papertide/core/query';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { download } from '../../lib/download.ts';
import { exportLink, fileName } from '../../lib/export-link.ts';

const columns = [
  'key',
  'label',
  'n',
  'total',
  'share',
  'share_before',
  'change',
  'low',
  'high',
  'reading',
  'synthetic',
];

/** A row of the file: the window's share, the change with its interval, and whether the papers are invented. */
function fileRow({ ref, label, growth }: RankedRow, synthetic: boolean) {
  const { now, before, change, reading } = growth;
  const shares = [now.n, now.total, now.value, before.value];
  return [ref.key, label, ...shares, change.difference, change.low, change.high, reading, synthetic];
}

export interface RankingExportProps {
  readonly table: 'topics' | 'keywords';
  readonly of: string;
  readonly answer: RankingAnswer;
  readonly rows: readonly RankedRow[];
}

/** The export menu of a ranking: the rows on the page, or every row from the server. */
export function RankingExport({ table, of, answer, rows }: RankingExportProps) {
  const { asOf, synthetic } = answer.provenance;
  const csv = () =>
    toCsv(
      columns,
      rows.map((row) => fileRow(row, synthetic)),
    );
  return (
    <ExportMenu
      of={of}
      shown={{ rows: rows.length, onCsv: () => download(fileName(of, asOf, 'csv'), csv()) }}
      all={{ rows: answer.count, csvHref: exportLink(table, 'csv', []), jsonHref: exportLink(table, 'json', []) }}
    />
  );
}
