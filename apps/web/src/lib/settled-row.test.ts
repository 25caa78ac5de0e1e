import { expect, test } from 'vitest';
import { settledRow } from './settled-row.ts';
import { provenanceOf } from './testing.ts';

const month = (period: string, over: { readonly median?: number | null; readonly settling?: boolean } = {}) => ({
  ...{
    period,
    n: 600,
    unknown: 0,
    p5: 1,
    q1: 4,
    median: 12,
    q3: 33,
    p95: 90,
    max: 400,
    density: null,
    settling: false,
  },
  ...over,
});

function answerOf(rows: readonly ReturnType<typeof month>[], partial: readonly string[] = []) {
  const periods = rows.map((row) => row.period);
  const days = { collectedDays: 20, expectedDays: 20, cut: false };
  const coverage = periods.map((period) => ({ period, ...days, partial: partial.includes(period) }));
  const told = { reading: 'latest' as const, grid: [], changes: [] };
  return { ...told, interval: 'month' as const, periods, rows, coverage, provenance: provenanceOf() };
}

test('the last period counts whose upvotes are known, settled and of a complete period', () => {
  const rows = [
    month('2026-01'),
    month('2026-02'),
    month('2026-03', { median: null }),
    month('2026-04', { settling: true }),
  ];
  expect(settledRow(answerOf(rows))?.period).toBe('2026-02');
  expect(settledRow(answerOf(rows, ['2026-02']))?.period).toBe('2026-01');
});

test('where nothing has settled there is no such period', () => {
  expect(settledRow(answerOf([month('2026-04', { settling: true })]))).toBeNull();
  expect(settledRow(answerOf([]))).toBeNull();
});
