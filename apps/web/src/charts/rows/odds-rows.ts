import type { KeywordInPeriods, KeywordPeriodsAnswer } from '@papertide/core/query';
import { formatNumber, formatSigned } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

/** A keyword with its log-odds. */
export type OddsRow = KeywordInPeriods & { readonly odds: NonNullable<KeywordInPeriods['odds']> };

/** Keywords that have log-odds, those most of the later period first. */
export function oddsRows(rows: readonly KeywordInPeriods[]): OddsRow[] {
  return rows
    .filter((row): row is OddsRow => row.odds !== null)
    .toSorted((a, b) => b.odds.z - a.odds.z || (a.ref.key < b.ref.key ? -1 : 1));
}

/** The `most` keywords that tell the later period apart, and the earlier one, strongest first; none whose z is within ±1.96. */
export function tellingRows(rows: readonly OddsRow[], most: number): { later: OddsRow[]; earlier: OddsRow[] } {
  return {
    later: rows.filter(({ odds }) => odds.z > 1.96).slice(0, most),
    earlier: rows
      .filter(({ odds }) => odds.z < -1.96)
      .toReversed()
      .slice(0, most),
  };
}

/** The log-odds as their table and their files. */
export function oddsTable({ rows }: KeywordPeriodsAnswer): ChartTable {
  const signed = (cell: unknown): string => formatSigned(typeof cell === 'number' ? cell : null, 2);
  return {
    columns: [
      { name: 'keyword', label: 'Keyword' },
      { name: 'key', label: 'Key', fileOnly: true },
      { name: 'papers_before', label: 'Papers before', numeric: true },
      { name: 'papers', label: 'Papers now', numeric: true },
      { name: 'log_odds', label: 'Log-odds', numeric: true, show: signed },
      { name: 'log_odds_low', label: 'Low', numeric: true, show: signed },
      { name: 'log_odds_high', label: 'High', numeric: true, show: signed },
      { name: 'z', label: 'z', numeric: true, show: signed },
    ],
    rows: oddsRows(rows).map(({ ref, label, growth, odds }) => [
      label,
      ref.key,
      growth.before.n,
      growth.now.n,
      odds.delta,
      odds.low,
      odds.high,
      odds.z,
    ]),
  };
}

/** The chart in words. */
export function describeOdds(answer: KeywordPeriodsAnswer): string {
  const rows = oddsRows(answer.rows);
  const { later, earlier } = tellingRows(rows, 5);
  const names = (some: readonly OddsRow[]): string =>
    some.map(({ label, odds }) => `${label} (z ${formatSigned(odds.z)})`).join(', ') || 'none';
  return `${formatNumber(rows.length)} keywords. Most of the later period: ${names(later)}. Most of the earlier: ${names(earlier)}.`;
}
