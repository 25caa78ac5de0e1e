import { periodsBetween } from '@papertide/core';
import type { TrendAnswer } from '@papertide/core/query';
import { trendAnswer } from '../testing/trend-answer.ts';

/** A wave around a line from `from` to `to`, as counts of `totals`. */
const wave = (totals: readonly number[], from: number, to: number, swing: number, turn: number): number[] =>
  totals.map((total, i) => {
    const t = i / (totals.length - 1);
    const share = from + (to - from) * t + swing * Math.sin(i * turn) * (0.5 + t);
    return Math.round(total * Math.min(0.9, Math.max(0.002, share)));
  });

/** Five invented topics over 24 months, the last one partial. */
export function inventedTrend(synthetic = false): TrendAnswer {
  const periods = periodsBetween('2024-06-01', '2026-05-29', 'month');
  const totals = periods.map((_, i) => 173 + Math.round(i * 17 + 40 * Math.sin(i * 1.7)));
  const reasoning = wave(totals, 0.12, 0.44, 0.05, 1.3).map((n, i) =>
    i > 18 ? Math.round(n * (1 - (i - 18) * 0.07)) : n,
  );
  return trendAnswer({
    periods,
    totals,
    series: [
      { label: 'Agents', slot: 1, n: wave(totals, 0.06, 0.33, 0.025, 1.9) },
      { label: 'Reasoning', slot: 2, n: reasoning },
      { label: 'Reinforcement learning', shortLabel: 'RL', slot: 3, n: wave(totals, 0.04, 0.23, 0.035, 1.1) },
      { label: 'Video generation', shortLabel: 'Video gen.', slot: 5, n: wave(totals, 0.1, 0.09, 0.025, 0.9) },
      {
        label: 'Retrieval-augmented generation',
        shortLabel: 'RAG',
        slot: 10,
        n: wave(totals, 0.035, 0.02, 0.008, 2.3),
      },
    ],
    partial: { '2026-05': [20, 21], '2025-08': [20, 21] },
    provenance: { synthetic },
  });
}

/** Eight invented topics over two years of weeks, with near ends, a gap of two weeks and a lone week between them. */
export function inventedWeeks(): TrendAnswer {
  const periods = periodsBetween('2024-06-03', '2026-05-29', 'week');
  const totals = periods.map((_, i) => (i === 40 || i === 42 ? 0 : 60 + Math.round(20 * Math.sin(i * 0.9))));
  const names = [
    'Agents',
    'Reasoning',
    'Safety and alignment',
    'Vision-language models',
    'Robotics',
    'Audio',
    'Code',
    'MoE',
  ];
  const series = names.map((label, i) => ({
    label,
    slot: null,
    n: wave(totals, 0.04 * i + 0.05, 0.2, 0.02, 0.7 + i / 9),
  }));
  return trendAnswer({ periods, totals, series, partial: { '2026-W22': [4, 5] } });
}
