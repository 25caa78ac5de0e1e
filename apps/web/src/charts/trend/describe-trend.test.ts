import { expect, test } from 'vitest';
import { trendAnswer } from '../testing/trend-answer.ts';
import { describeTrend } from './describe-trend.ts';

test('a trend in words names unit, range, n, and first, last and highest value of each series shown', () => {
  const answer = trendAnswer({
    periods: ['2026-03', '2026-04', '2026-05'],
    totals: [100, 200, 50],
    series: [
      { label: 'Agents', n: [10, 30, 9] },
      { label: 'Reasoning', n: [50, 20, 10] },
    ],
    partial: { '2026-05': [20, 21] },
  });
  expect(describeTrend(answer, new Set(['topic:reasoning']))).toBe(
    'Line chart of share of papers by month, Mar 2026 – May 2026, 350 papers. ' +
      'Agents: from 10.0% in Mar 2026 to 18.0% in May 2026, highest 18.0% in May 2026. ' +
      'The last period is partial. May 2026: 20 of 21 days.',
  );
});

test('a description of an index says that its figures are not the ones drawn', () => {
  const answer = trendAnswer({ periods: ['2026-03'], totals: [100], series: [{ label: 'Agents', n: [10] }] });
  expect(describeTrend(answer, new Set(), [], true)).toContain(
    ' Drawn as an index, first complete period = 100; told here as share of papers. Agents: 10.0% in Mar 2026.',
  );
});

test('a series without values says so', () => {
  const answer = trendAnswer({ periods: ['2026-03'], totals: [0], series: [{ label: 'Agents', n: [0] }] });
  expect(describeTrend(answer)).toBe('Line chart of share of papers by month, Mar 2026, 0 papers. Agents: no values.');
});

test('a chart of counts or medians says nothing of the course of shares', () => {
  const shares = trendAnswer({
    periods: ['2026-03', '2026-04'],
    totals: [100, 200],
    series: [{ label: 'Agents', n: [10, 30] }],
  });
  const course = {
    bursts: [{ from: '2026-04', to: '2026-04', weight: 3 }],
    shifts: [{ at: '2026-04', before: 0.046, after: 0.087 }],
    monotone: { p: 0.001, tau: 0.9, slope: 0.0091 },
    ...{ rate: null, shrunk: [0.1, 0.15] },
  };
  const series = shares.series.map((s) => ({ ...s, course }));
  expect(describeTrend({ ...shares, series })).toContain(
    'Bursts: Apr 2026. Level shifts: Apr 2026 from 4.6% to 8.7%. Trend: +0.91 pts a month',
  );
  const counted = series.map((s) => ({ ...s, value: s.n }));
  expect(describeTrend({ ...shares, series: counted, query: { ...shares.query, metric: 'papers' } })).toBe(
    'Line chart of papers by month, Mar 2026 – Apr 2026, 300 papers. ' +
      'Agents: from 10 in Mar 2026 to 30 in Apr 2026, highest 30 in Apr 2026.',
  );
});
