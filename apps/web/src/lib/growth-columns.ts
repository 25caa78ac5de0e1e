import { type Cell, toCsv } from '@papertide/core/export';
import type { Growth, RankedRow } from '@papertide/core/query';

/** The columns that every file of compared windows has: both shares and their change with its interval, as fractions. */
export const growthColumns = ['n', 'total', 'share', 'share_before', 'change', 'low', 'high', 'reading'] as const;

/** What the tests of a ranking say of each change. */
export const evidenceColumns = ['evidence', 'q'] as const;

/** The cells under `evidenceColumns`; empty where no change is claimed, or nothing was tested. */
export const evidenceCells = ({ evidence, q }: Pick<RankedRow, 'evidence' | 'q'>): Cell[] => [evidence, q];

/** The cells under `growthColumns`; empty ones where nothing could be compared. */
export function growthCells(growth: Growth | null): Cell[] {
  if (growth === null) return growthColumns.map(() => null);
  const { now, before, change, reading } = growth;
  return [now.n, now.total, now.value, before.value, change.difference, change.low, change.high, reading];
}

/** Topics or keywords with their change as a file, one row each. */
export function rankingCsv(rows: readonly RankedRow[], synthetic: boolean): string {
  return toCsv(
    ['key', 'label', ...growthColumns, ...evidenceColumns, 'synthetic'],
    rows.map((row) => [row.ref.key, row.label, ...growthCells(row.growth), ...evidenceCells(row), synthetic]),
  );
}
