import type { Period } from '@papertide/core';
import type { Cell } from '@papertide/core/export';
import { formatSeriesRef, smoothingOf, type TrendAnswer, type TrendSeries } from '@papertide/core/query';
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
 * that does not exist has none. Forecasts follow as rows without papers. O(periods x series).
 */
export function trendTable(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): ChartTable {
  const { metric } = answer.query;
  const { comparedPeriods, ahead } = answer;
  const { synthetic } = answer.provenance;
  const mark = synthetic ? [true] : [];
  const asShare = (cell: unknown) => figure('share', typeof cell === 'number' ? cell : null);
  const asPeriod = (cell: unknown) => (typeof cell === 'string' ? periodTitle(cell) : '');
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
      {
        name: 'unknown',
        label: 'Not known',
        numeric: true,
        show: asNumber,
        fileOnly: metric === 'share' || metric === 'papers',
      },
      { name: 'collected_days', label: 'Days collected', numeric: true, fileOnly: true },
      { name: 'expected_days', label: 'Days expected', numeric: true, fileOnly: true },
      { name: 'partial', label: 'Partial', show: (cell) => (cell === true ? 'partial' : '') },
      { name: 'shrunk_share', label: 'Shrunk share', numeric: true, show: asShare, fileOnly: metric !== 'share' },
      {
        name: 'smooth',
        label: 'Smooth line',
        numeric: true,
        show: asFigure,
        fileOnly: smoothingOf(answer.query) === 'none',
      },
      { name: 'compared_period', label: 'Compared', show: asPeriod, fileOnly: comparedPeriods === null },
      {
        name: 'compared_value',
        label: 'Value then',
        numeric: true,
        show: asFigure,
        fileOnly: comparedPeriods === null,
      },
      { name: 'burst', label: 'Burst', show: (cell) => (cell === true ? 'burst' : ''), fileOnly: metric !== 'share' },
      {
        name: 'level_shift',
        label: 'Level',
        show: (cell) => (cell === true ? 'new level' : ''),
        fileOnly: metric !== 'share',
      },
      {
        name: 'forecast',
        label: 'Forecast',
        show: (cell) => (cell === true ? 'forecast' : ''),
        fileOnly: ahead.length === 0,
      },
      ...(synthetic ? [{ name: 'synthetic', label: 'Synthetic', fileOnly: true }] : []),
    ],
    rows: [
      ...answer.periods.flatMap((period, i) => shown.map((s) => [...countedCells(answer, s, period, i), ...mark])),
      ...ahead.flatMap((period, i) =>
        shown.flatMap((s) => (s.forecast?.[i] === undefined ? [] : [[...forecastCells(s, period, i), ...mark]])),
      ),
    ],
  };
}

/** The rows of the server's file of a trend, hidden series included; `null` before there is an answer. */
export const trendRows = (answer: TrendAnswer | undefined): number | null =>
  answer === undefined ? null : trendTable(answer).rows.length;

function countedCells({ coverage, comparedPeriods }: TrendAnswer, s: TrendSeries, period: Period, i: number): Cell[] {
  const covered = coverage[i];
  return [
    ...[period, formatSeriesRef(s.ref), s.label, s.n[i] ?? 0, s.totals[i] ?? 0],
    ...[s.value[i] ?? null, s.low[i] ?? null, s.high[i] ?? null, s.unknown[i] ?? 0],
    ...[covered?.collectedDays ?? null, covered?.expectedDays ?? null, covered?.partial ?? false],
    ...[s.course?.shrunk[i] ?? null, s.smooth?.[i] ?? null, comparedPeriods?.[i] ?? null, s.compared?.value[i] ?? null],
    ...[s.course?.bursts.some(({ from, to }) => from <= period && period <= to) ?? null],
    ...[s.course?.shifts.some(({ at }) => at === period) ?? null, false],
  ];
}

/** What is forecast as a row of its own: nothing was counted in it. */
function forecastCells(s: TrendSeries, period: Period, i: number): Cell[] {
  const { value = null, low = null, high = null } = s.forecast?.[i] ?? {};
  const uncounted = Array<Cell>(10).fill(null);
  return [period, formatSeriesRef(s.ref), s.label, null, null, value, low, high, ...uncounted, true];
}
