import { formatSeriesRef, type TrendAnswer } from '@papertide/core/query';
import { formatNumber } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';
import { figure, metricWords, periodTitle } from '../figures.ts';

const intervalWords = {
  share: ['Low', 'High'],
  papers: ['Low', 'High'],
  upvotes: ['First quartile', 'Third quartile'],
};

/** A trend as tidy rows, one a period and series shown: value, interval, n of N, days collected. O(periods x series). */
export function trendTable(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): ChartTable {
  const { metric } = answer.query;
  const asFigure = (cell: unknown) => figure(metric, typeof cell === 'number' ? cell : null);
  const asNumber = (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null);
  const [low = '', high = ''] = intervalWords[metric];
  const words = metricWords[metric];
  return {
    columns: [
      { name: 'period', label: 'Period', show: (cell) => periodTitle(String(cell)) },
      { name: 'series', label: 'Series' },
      { name: metric, label: words[0]?.toUpperCase() + words.slice(1), numeric: true, show: asFigure },
      { name: 'low', label: low, numeric: true, show: asFigure },
      { name: 'high', label: high, numeric: true, show: asFigure },
      { name: 'n', label: 'Papers', numeric: true, show: asNumber },
      { name: 'total', label: 'Of', numeric: true, show: asNumber },
      { name: 'partial', label: 'Partial', show: (cell) => (cell === true ? 'partial' : '') },
    ],
    rows: answer.series
      .filter((s) => !hidden.has(formatSeriesRef(s.ref)))
      .flatMap((s) =>
        answer.periods.map((period, i) => [
          period,
          s.label,
          s.value[i] ?? null,
          s.low[i] ?? null,
          s.high[i] ?? null,
          s.n[i] ?? 0,
          s.totals[i] ?? 0,
          answer.coverage[i]?.partial ?? false,
        ]),
      ),
  };
}
