import type { Cell } from '@papertide/core/export';
import { formatSeriesRef, type TrendSeries } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { type ExportQuery, encodeExport } from './export-query.ts';
import type { ExportTable } from './export-table.ts';
import { readTrend } from './read-trend.ts';

const columns = [
  ...['period', 'series', 'label', 'papers', 'all_papers', 'value', 'low', 'high', 'unknown'],
  ...['collected_days', 'expected_days', 'partial', 'shrunk_share', 'smooth', 'compared_period', 'compared_value'],
  ...['burst', 'level_shift', 'forecast'],
];

/** A forecast as a row of its own: nothing was counted in it. */
function forecastRow(period: string, ref: string, { label, forecast }: TrendSeries, i: number): Cell[] {
  const { value = null, low = null, high = null } = forecast?.[i] ?? {};
  return [
    ...[period, ref, label, null, null, value, low, high, null],
    ...[null, null, null, null, null, null, null],
    ...[null, null, true],
  ];
}

/**
 * A trend as rows, one per period and series: `value`, `low` and `high` are of the metric, shares as fractions. Forecasts
 * follow as rows without papers, marked as such.
 */
export async function exportTrend(ctx: Context, query: ExportQuery & { what: 'trends' }): Promise<ExportTable> {
  const { periods, series, coverage, provenance, comparedPeriods, ahead } = await readTrend(ctx, query.trend);
  const rows = periods.flatMap((period, i) =>
    series.map(({ ref, label, n, totals, value, low, high, unknown, course, smooth, compared }): Cell[] => [
      ...[period, formatSeriesRef(ref), label, n[i] ?? 0, totals[i] ?? 0],
      ...[value[i] ?? null, low[i] ?? null, high[i] ?? null, unknown[i] ?? 0],
      ...[coverage[i]?.collectedDays ?? null, coverage[i]?.expectedDays ?? null, coverage[i]?.partial ?? false],
      ...[course?.shrunk[i] ?? null, smooth?.[i] ?? null, comparedPeriods?.[i] ?? null, compared?.value[i] ?? null],
      ...[course?.bursts.some(({ from, to }) => from <= period && period <= to) ?? null],
      ...[course?.shifts.some(({ at }) => at === period) ?? null, false],
    ]),
  );
  const forecasts = ahead.flatMap((period, i) =>
    series.flatMap((s) => (s.forecast?.[i] === undefined ? [] : [forecastRow(period, formatSeriesRef(s.ref), s, i)])),
  );
  return { name: 'trends', query: encodeExport(query), provenance, columns, pages: () => [[...rows, ...forecasts]] };
}
