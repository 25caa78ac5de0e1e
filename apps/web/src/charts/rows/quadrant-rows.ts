import type { QuadrantAnswer } from '@papertide/core/query';
import { formatDays, formatNumber, formatPercentile, plural } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';
import { formatFactor } from './dot-rows.ts';

export type QuadrantRow = QuadrantAnswer['rows'][number];

/** Whether a topic lies surely in its corner: neither interval holds its line, ×1 and p50. */
export function isSure({ ratioLow, ratioHigh, percentileLow, percentileHigh }: QuadrantRow): boolean {
  return (ratioLow > 1 || ratioHigh < 1) && (percentileLow > 50 || percentileHigh < 50);
}

/** The corner of a topic, in words. */
export function cornerWords({ ratio, percentile }: QuadrantRow): string {
  const growth = ratio > 1 ? 'growing' : ratio < 1 ? 'shrinking' : 'level';
  return `${growth}, ${percentile > 50 ? 'well received' : 'little noticed'}`;
}

/** The quadrant as a table, one row a topic. */
export function quadrantTable({ rows }: Pick<QuadrantAnswer, 'rows'>): ChartTable {
  const figure = (show: (value: number | null) => string) => (cell: unknown) =>
    show(typeof cell === 'number' ? cell : null);
  const place = figure((value) => formatNumber(value, 1));
  const factor = figure(formatFactor);
  return {
    columns: [
      { name: 'topic', label: 'Topic' },
      { name: 'papers', label: 'Papers', numeric: true },
      { name: 'papers_before', label: 'Before', numeric: true },
      { name: 'ratio', label: 'Share against before', numeric: true, show: factor },
      { name: 'ratio_low', label: '95% from', numeric: true, show: factor },
      { name: 'ratio_high', label: 'to', numeric: true, show: factor },
      { name: 'ratio_counted', label: 'As counted', numeric: true, show: factor },
      { name: 'median_percentile', label: 'Median percentile', numeric: true, show: place },
      { name: 'percentile_low', label: '95% from', numeric: true, show: place },
      { name: 'percentile_high', label: 'to', numeric: true, show: place },
      { name: 'corner', label: 'Corner' },
    ],
    rows: rows.map((row) => [
      ...[row.name, row.n, row.nBefore, row.ratio, row.ratioLow, row.ratioHigh, row.raw],
      ...[row.percentile, row.percentileLow, row.percentileHigh],
      `${cornerWords(row)}${isSure(row) ? '' : ' (not sure)'}`,
    ]),
  };
}

/** The quadrant in words: the windows, how many topics are surely where, and which is surest of the growing and liked. */
export function describeQuadrant({ rows, now, before }: Pick<QuadrantAnswer, 'rows' | 'now' | 'before'>): string {
  if (rows.length === 0 || now === null || before === null) return 'Topics by growth and reception, without data.';
  const sure = rows.filter(isSure);
  const best = sure.filter((row) => row.ratio > 1 && row.percentile > 50);
  const named = best
    .slice(0, 3)
    .map((row) => `${row.name} (${formatFactor(row.ratio)}, ${formatPercentile(row.percentile)})`);
  return [
    `${plural(rows.length, 'topic')} by the median percentile of their papers of ${formatDays(now.from, now.to)} and by the change of their share against ${formatDays(before.from, before.to)}.`,
    `${plural(sure.length, 'topic')} surely ${sure.length === 1 ? 'lies in its' : 'lie in their'} corner.`,
    named.length === 0 ? 'None surely grows and is well received.' : `Growing and well received: ${named.join(', ')}.`,
  ].join(' ');
}
