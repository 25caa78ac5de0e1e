import { formatSeriesRef, type TrendAnswer } from '@papertide/core/query';
import { formatNumber } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';
import { figure, metricWords, periodTitle } from '../figures.ts';

const intervalWords = {
  share: ['Low', 'High'],
  papers: ['', ''],
  upvotes: ['First quartile', 'Third quartile'],
  percentile: ['First quartile', 'Third quartile'],
  comments: ['First quartile', 'Third quartile'],
};

/**
 * A trend as tidy rows, one a period and series shown, with the columns of the server's file of the same trend; a series
 * that does not exist has none. O(periods x series).
 */
export function trendTable(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): ChartTable {
  const { metric } = answer.query;
  const { synthetic } = answer.provenance;
  const asFigure = (cell: unknown) => figure(metric, typeof cell === 'number' ? cell : null);
  const asNumber = (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null);
  const [low = '', high = ''] = intervalWords[metric];
  const words = metricWords[metric];
  const shown = answer.series.filter((s) => s.known && !hidden.has(formatSeriesRef(s.ref)));
  return {
    columns: [
      { name: 'period', label: 'Period', show: (cell) => periodTitle(String(cell)) },
      { name: 'series', label: 'Key', fileOnly: true },
      { name: 'label', label: 'Series' },
      { name: 'papers', label: 'Papers', numeric: true, show: asNumber },
      { name: 'all_papers', label: 'Of', numeric: true, show: asNumber },
      {
        name: 'value',
        label: words[0]?.toUpperCase() + words.slice(1),
        numeric: true,
        show: asFigure,
        fileOnly: metric === 'papers',
      },
      { name: 'low', label: low, numeric: true, show: asFigure, fileOnly: metric === 'papers' },
      { name: 'high', label: high, numeric: true, show: asFigure, fileOnly: metric === 'papers' },
      { name: 'collected_days', label: 'Days collected', numeric: true, fileOnly: true },
      { name: 'expected_days', label: 'Days expected', numeric: true, fileOnly: true },
      { name: 'partial', label: 'Partial', show: (cell) => (cell === true ? 'partial' : '') },
      ...(synthetic ? [{ name: 'synthetic', label: 'Synthetic', fileOnly: true }] : []),
    ],
    rows: answer.periods.flatMap((period, i) =>
      shown.map((s) => [
        ...[period, formatSeriesRef(s.ref), s.label, s.n[i] ?? 0, s.totals[i] ?? 0],
        ...[s.value[i] ?? null, s.low[i] ?? null, s.high[i] ?? null],
        ...[answer.coverage[i]?.collectedDays ?? null, answer.coverage[i]?.expectedDays ?? null],
        answer.coverage[i]?.partial ?? false,
        ...(synthetic ? [true] : []),
      ]),
    ),
  };
}
