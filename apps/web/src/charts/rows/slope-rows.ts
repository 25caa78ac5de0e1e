import type { KeywordInPeriods, KeywordPeriodsAnswer } from '@papertide/core/query';
import { formatDays, formatPercent, formatPoints } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

/** What the two ends of a line measure. */
export const slopeMeasures = ['rank', 'share'] as const;
export type SlopeMeasure = (typeof slopeMeasures)[number];

/** Keywords that are among the `most` first of either period, in the order of the later; one that a period lacks comes last. */
export function slopeRows(rows: readonly KeywordInPeriods[], most: number): KeywordInPeriods[] {
  const place = (rank: number | null): number => rank ?? Number.POSITIVE_INFINITY;
  return rows
    .filter(({ rank, rankBefore }) => place(rank) <= most || place(rankBefore) <= most)
    .toSorted(
      (a, b) =>
        b.growth.now.n - a.growth.now.n || b.growth.before.n - a.growth.before.n || (a.ref.key < b.ref.key ? -1 : 1),
    );
}

/** Whether the interval of a change lies wholly above (1) or below (-1) zero; else 0. */
export function sureDirection({ growth: { change } }: KeywordInPeriods): -1 | 0 | 1 {
  if (change.low !== null && change.low > 0) return 1;
  return change.high !== null && change.high < 0 ? -1 : 0;
}

/** The rows of a slope as its table and its files. */
export function slopeTable({ rows, now, before }: KeywordPeriodsAnswer, most: number): ChartTable {
  const [then, today] = [before, now].map((days) => (days === null ? '' : formatDays(days.from, days.to)));
  return {
    columns: [
      { name: 'keyword', label: 'Keyword' },
      { name: 'key', label: 'Key', fileOnly: true },
      { name: 'rank_before', label: `Place, ${then}`, numeric: true },
      { name: 'papers_before', label: 'Papers', numeric: true },
      { name: 'share_before', label: 'Share', numeric: true, show: (cell) => formatPercent(asNumber(cell)) },
      { name: 'rank', label: `Place, ${today}`, numeric: true },
      { name: 'papers', label: 'Papers', numeric: true },
      { name: 'share', label: 'Share', numeric: true, show: (cell) => formatPercent(asNumber(cell)) },
      { name: 'change', label: 'Change', numeric: true, show: (cell) => formatPoints(asNumber(cell)) },
      { name: 'change_low', label: 'Low', numeric: true, fileOnly: true },
      { name: 'change_high', label: 'High', numeric: true, fileOnly: true },
    ],
    rows: slopeRows(rows, most).map(({ ref, label, rank, rankBefore, growth: { now: n, before: b, change } }) => [
      label,
      ref.key,
      rankBefore,
      b.n,
      b.value,
      rank,
      n.n,
      n.value,
      change.difference,
      change.low,
      change.high,
    ]),
  };
}

export const asNumber = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);
