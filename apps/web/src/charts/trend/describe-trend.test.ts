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

test('a series without values says so', () => {
  const answer = trendAnswer({ periods: ['2026-03'], totals: [0], series: [{ label: 'Agents', n: [0] }] });
  expect(describeTrend(answer)).toBe('Line chart of share of papers by month, Mar 2026, 0 papers. Agents: no values.');
});
