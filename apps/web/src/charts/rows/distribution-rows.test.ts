import type { DistributionAnswer } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { describeDistribution, distributionRows, distributionTable } from './distribution-rows.ts';

const box = { n: 20, unknown: 1, p5: 1, q1: 4, median: 13, q3: 33, p95: 122, max: 363, density: null, readLate: 4 };
const nothing = {
  n: 0,
  unknown: 0,
  p5: null,
  q1: null,
  median: null,
  q3: null,
  p95: null,
  max: null,
  density: null,
  readLate: 0,
};
const answer: DistributionAnswer = {
  interval: 'month',
  reading: 'latest',
  grid: [],
  changes: [],
  periods: ['2026-03', '2026-04', '2026-05'],
  rows: [
    { period: '2026-03', ...nothing, settling: false },
    { period: '2026-04', ...box, settling: true },
    { period: '2026-05', ...box, median: 9.5, settling: true },
  ],
  coverage: [
    { period: '2026-03', collectedDays: 22, expectedDays: 22, cut: false, partial: false },
    { period: '2026-04', collectedDays: 22, expectedDays: 22, cut: false, partial: false },
    { period: '2026-05', collectedDays: 20, expectedDays: 21, cut: false, partial: true },
  ],
  provenance: provenanceOf(),
};

test('each period says why it is provisional: missing days first, else settling upvotes', () => {
  expect(distributionRows(answer).map((row) => row.provisional)).toEqual([
    null,
    'Apr 2026: still settling',
    'May 2026: 20 of 21 days',
  ]);
});

test('the table has one row a period and leaves unknown figures unknown', () => {
  const { columns, rows } = distributionTable(answer);
  expect(columns.map((c) => c.name).join()).toBe('period,n,unknown,read_late,p5,q1,median,q3,p95,max,provisional');
  expect(rows[0]).toEqual(['2026-03', 0, 0, 0, null, null, null, null, null, null, null]);
  expect(rows[1]).toEqual(['2026-04', 20, 1, 4, 1, 4, 13, 33, 122, 363, 'Apr 2026: still settling']);
});

test('in words: the way of the median, the middle half, what is provisional', () => {
  expect(describeDistribution(answer)).toBe(
    'Box plot of upvotes at the latest reading by month, on a log scale. The median goes from 13.0 in Apr 2026 to 9.5 in May 2026. ' +
      'The middle half of the last period is 4.0 to 33.0, its highest 363. Provisional: May 2026: 20 of 21 days.',
  );
});
