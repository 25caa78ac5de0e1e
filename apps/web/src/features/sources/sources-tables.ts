import type { Reject, Status } from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { formatInstant } from '../../lib/format.ts';

/** Sources as rows of a file. */
export function sourcesTable(sources: Status['sources']): ChartTable {
  const names = ['id', 'name', 'papers', 'first', 'last'] as const;
  return {
    columns: names.map((name) => ({ name, label: name })),
    rows: sources.map((source) => names.map((name) => source[name])),
  };
}

/** Refused records as rows, with what was read in files only. */
export function rejectsTable(rejects: readonly Reject[]): ChartTable {
  return {
    columns: [
      { name: 'id', label: 'Id', fileOnly: true },
      { name: 'reason', label: 'Reason' },
      { name: 'key', label: 'Record', show: (cell) => String(cell ?? 'no key') },
      { name: 'source', label: 'Source' },
      { name: 'run', label: 'Run', numeric: true },
      { name: 'at', label: 'Refused', show: (cell) => formatInstant(typeof cell === 'string' ? cell : null) },
      { name: 'payload', label: 'Payload', fileOnly: true },
    ],
    rows: rejects.map(({ id, reason, sourceKey, source, runId, at, payload }) => [
      ...[id, reason, sourceKey, source, runId, at, payload],
    ]),
  };
}
