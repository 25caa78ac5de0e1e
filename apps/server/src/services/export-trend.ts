import { formatSeriesRef } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { type ExportQuery, encodeExport } from './export-query.ts';
import type { ExportTable } from './export-table.ts';
import { readTrend } from './read-trend.ts';

const columns = [
  ...['period', 'series', 'label', 'papers', 'all_papers', 'value', 'low', 'high'],
  ...['collected_days', 'expected_days', 'partial'],
];

/** A trend as rows, one per period and series: `value`, `low` and `high` are of the metric, shares as fractions. */
export async function exportTrend(ctx: Context, query: ExportQuery & { what: 'trends' }): Promise<ExportTable> {
  const { periods, series, coverage, provenance } = await readTrend(ctx, query.trend);
  const rows = periods.flatMap((period, i) =>
    series.map(({ ref, label, n, totals, value, low, high }) => [
      ...[period, formatSeriesRef(ref), label, n[i] ?? 0, totals[i] ?? 0],
      ...[value[i] ?? null, low[i] ?? null, high[i] ?? null],
      ...[coverage[i]?.collectedDays ?? null, coverage[i]?.expectedDays ?? null, coverage[i]?.partial ?? false],
    ]),
  );
  return { name: 'trends', query: encodeExport(query), provenance, columns, pages: () => [rows] };
}
