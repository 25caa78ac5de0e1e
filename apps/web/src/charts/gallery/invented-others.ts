import { addDays, type Day, isWorkday, type Observation, periodsBetween } from '@papertide/core';
import type { CollectedDay, DistributionAnswer } from '@papertide/core/query';
import { provenanceOf } from '../../lib/testing.ts';
import type { MedianDotRow } from '../MedianDots.tsx';

const wobble = (i: number, turn: number): number => (Math.sin(i * turn) + 1) / 2;

/** Spreads of upvotes by month, higher in the second year, the last month settling. */
export function inventedDistribution(): DistributionAnswer {
  const periods = periodsBetween('2024-06-01', '2026-05-29', 'month');
  return {
    interval: 'month',
    reading: 'latest',
    grid: [],
    changes: [],
    periods,
    rows: periods.map((period, i) => {
      const median = Math.round((i < 10 ? 4 : 11) + 6 * wobble(i, 1.3));
      const q3 = Math.round(median * (2 + wobble(i, 0.7)));
      return {
        period,
        n: 300 + i * 10,
        unknown: 0,
        p5: i === 8 ? 0 : Math.max(1, Math.round(median / 6)),
        q1: Math.round(median / 2.4),
        median,
        q3,
        p95: Math.round(q3 * 3.2),
        max: Math.round(q3 * (4.5 + 6 * wobble(i, 2.1))),
        density: null,
        settling: i === periods.length - 1,
        readLate: null,
      };
    }),
    coverage: periods.map((period) => ({ period, collectedDays: 21, expectedDays: 21, cut: false, partial: false })),
    provenance: provenanceOf(),
  };
}

/** Two years of workdays: 5 to 50 papers, three days missing, two cut at 50, one without a list. */
export function inventedCalendar(): { from: Day; to: Day; days: CollectedDay[] } {
  const from = '2024-05-27';
  const to = '2026-05-29';
  const missing = ['2025-01-17', '2025-11-14', '2026-05-26'];
  const days: CollectedDay[] = [];
  for (let day: Day = from, i = 0; day <= to; day = addDays(day, 1), i++) {
    if (!isWorkday(day) || missing.includes(day)) continue;
    const papers = Math.round(8 + i / 40 + 16 * wobble(i, 0.9) + 8 * wobble(i, 0.05));
    if (day === '2025-01-01') days.push({ day, state: 'empty', papers: 0, reason: null });
    else if (day === '2025-10-07' || day === '2026-05-12')
      days.push({ day, state: 'incomplete', papers: 50, reason: 'cut at exactly 50 papers' });
    else days.push({ day, state: 'complete', papers, reason: null });
  }
  return { from, to, days };
}

/** Nine readings of a paper listed on 10 April 2026. */
export const inventedReadings: Observation[] = (
  [
    ['2026-04-10T10:00:00Z', 2],
    ['2026-04-11T00:10:00Z', 5],
    ['2026-04-12T00:10:00Z', 7],
    ['2026-04-13T00:10:00Z', 10],
    ['2026-04-16T00:10:00Z', 42],
    ['2026-04-16T16:10:00Z', 105],
    ['2026-04-20T00:10:00Z', 110],
    ['2026-05-01T00:10:00Z', 117],
  ] as const
).map(([observedAt, upvotes]) => ({ observedAt, upvotes, comments: null, stars: null }));

export const inventedCohort = Array.from({ length: 22 }, (_, age) => ({
  age,
  q1: Math.min(13, 4 + age),
  median: Math.min(43, 12 + Math.round(age * 4.5)),
  q3: Math.min(80, 40 + age * 6),
  n: 55,
}));

export const inventedTopics: MedianDotRow[] = (
  [
    ['deep-research', 'Deep research', null, 41, 73],
    ['mixture-of-experts', 'Mixture of experts', 9, 66, 68],
    ['video-generation', 'Video generation', 5, 142, 61],
    ['world-models', 'World models', 6, 88, 59],
    ['reinforcement-learning', 'Reinforcement learning', 3, 402, 58],
    ['agents', 'Agents', 1, 487, 57],
    ['retrieval-augmented-generation', 'Retrieval-augmented generation', 10, 33, 38],
  ] as const
).map(([topicId, name, slot, n, percentile]) => {
  const half = 90 / Math.sqrt(n);
  return {
    topicId,
    name,
    slot,
    n,
    median: percentile / 4,
    percentile,
    percentileLow: percentile - half,
    percentileHigh: percentile + half,
  };
});
