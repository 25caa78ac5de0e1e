import { expect, test } from 'vitest';
import { agedRow } from './aged-row.ts';
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
    readLate: 600,
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

test('the last period counts whose upvotes are known, that is complete and has no paper that still settles', () => {
  const rows = [
    month('2026-01'),
    month('2026-02'),
    month('2026-03', { median: null }),
    month('2026-04', { settling: true }),
  ];
  expect(agedRow(answerOf(rows))?.period).toBe('2026-02');
  expect(agedRow(answerOf(rows, ['2026-02']))?.period).toBe('2026-01');
});

test('where every period still settles there is no such period', () => {
  expect(agedRow(answerOf([month('2026-04', { settling: true })]))).toBeNull();
  expect(agedRow(answerOf([]))).toBeNull();
});
