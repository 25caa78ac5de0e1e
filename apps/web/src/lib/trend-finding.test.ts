import type { Period } from '@papertide/core';
import { everyPaper, type TrendAnswer } from '@papertide/core/query';
import { shareOf } from '@papertide/core/series';
import { expect, test } from 'vitest';
import { plainSeries, plainTrend, provenanceOf } from './testing.ts';
import { trendFinding } from './trend-finding.ts';

const months: Period[] = ['05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2025-${m}`);
const periods = [...months, '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

/** Thirteen months of 600 papers, the last one partial; each series is straight from its first count to its last. */
function answerOf(series: readonly (readonly [label: string, from: number, to: number])[]): TrendAnswer {
  const refs = series.map(([label]) => ({ dimension: 'topic' as const, key: label.toLowerCase() }));
  return {
    query: { series: refs, metric: 'share', interval: 'month', filter: everyPaper },
    periods: ['2025-04', ...periods],
    totals: Array.from({ length: 14 }, () => 600),
    coverage: ['2025-04', ...periods].map((period) => ({
      period,
      collectedDays: 20,
      expectedDays: period === '2026-05' ? 21 : 20,
      cut: false,
      partial: period === '2026-05',
    })),
    series: series.map(([label, from, to], i) => {
      const n = Array.from({ length: 14 }, (_, k) => Math.round(from + ((to - from) * Math.min(k, 12)) / 12));
      const shares = n.map((k) => shareOf(k, 600));
      return {
        ref: refs[i] ?? { dimension: 'all', key: '' },
        label,
        shortLabel: label,
        slot: null,
        known: true,
        n,
        totals: n.map(() => 600),
        value: shares.map((s) => s.value),
        low: shares.map((s) => s.low),
        high: shares.map((s) => s.high),
        ...plainSeries,
        growth: null,
      };
    }),
    ...plainTrend,
    provenance: provenanceOf(),
  };
}

test('a series that was clearly below and now overlaps has caught up', () => {
  expect(
    trendFinding(
      answerOf([
        ['Agents', 60, 200],
        ['Reasoning', 280, 190],
      ]),
    ),
  ).toEqual({
    title: 'Agents have caught up with reasoning',
    dek: '33% of papers listed in Apr 2026 are about agents, 32% about reasoning; the 95% intervals overlap. A year before it was 10% against 47%.',
  });
});

test('an order is claimed only where the intervals are apart', () => {
  expect(
    trendFinding(
      answerOf([
        ['Agents', 60, 300],
        ['Reasoning', 280, 190],
      ]),
    ).title,
  ).toBe('Agents have overtaken reasoning');
  expect(
    trendFinding(
      answerOf([
        ['Agents', 300, 300],
        ['Reasoning', 100, 190],
      ]),
    ).title,
  ).toBe('Agents lead');
});

test('where no order holds, the largest sure change is the title', () => {
  const { title } = trendFinding(
    answerOf([
      ['Agents', 100, 200],
      ['Reasoning', 105, 195],
    ]),
  );
  expect(title).toBe('Agents have risen to 33% of papers, from 17%');
});

test('nothing sure: the title is neutral, and names no more than what is shown', () => {
  const level = answerOf([
    ['Agents', 100, 104],
    ['Reasoning', 102, 100],
  ]);
  expect(trendFinding(level).title).toBe('Agents and reasoning on Daily Papers, Apr 2025 to May 2026');
  expect(trendFinding(level, new Set(['topic:reasoning'])).title).toBe('Agents on Daily Papers, Apr 2025 to May 2026');
});

test('a few series are named, many are what they are', () => {
  const names = ['Agents', 'GUI agents', 'RAG', 'Robotics'];
  const some = (n: number) => answerOf(names.slice(0, n).map((name) => [name, 100, 100] as [string, number, number]));
  expect(trendFinding(some(3)).title).toMatch(/^Agents, GUI agents and RAG on Daily Papers, /);
  expect(trendFinding(some(4)).title).toMatch(/^Topics on Daily Papers, /);
});

test('shares under a filter, and other metrics, are never called shares of papers', () => {
  const answer = answerOf([
    ['Agents', 60, 300],
    ['Reasoning', 280, 190],
  ]);
  const filtered = { ...answer, query: { ...answer.query, filter: { ...everyPaper, text: 'memory' } } };
  expect(trendFinding(filtered)).toEqual({
    title: 'Agents and reasoning among the papers that match, Apr 2025 to May 2026',
    dek: '8,400 papers that match the filter in this range.',
  });
});

test('a share of the papers with given keywords is not called one of papers', () => {
  const answer = answerOf([['Agents', 20, 300]]);
  expect(trendFinding(answer).title).toContain('of papers');
  const series = answer.series.map((s) => ({ ...s, totals: s.totals.map(() => 500) }));
  expect(trendFinding({ ...answer, series }).title).not.toContain('of papers');
});

test('a neutral title of one series counts its own papers', () => {
  const level = answerOf([['Agents', 100, 100]]);
  expect(trendFinding(level).dek).toBe('1,400 of 8,400 papers in this range.');
});

test('papers use a keyword, which is not the topic of its name', () => {
  const answer = answerOf([
    ['Large language models', 240, 300],
    ['agent', 100, 190],
  ]);
  const series = answer.series.map((s) => ({ ...s, ref: { ...s.ref, dimension: 'keyword' as const } }));
  expect(trendFinding({ ...answer, series }).dek).toMatch(
    /^50% of papers listed in Apr 2026 use the keyword “Large language models”, 32% “agent”\./,
  );
  expect(trendFinding({ ...answer, series: series.slice(1) }).title).toBe(
    'The keyword “agent” has risen to 32% of papers, from 17%',
  );
});

test('of invented papers both shares are of the demo corpus', () => {
  const answer = answerOf([['Agents', 100, 200]]);
  const invented = { ...answer, provenance: provenanceOf({ synthetic: true }) };
  expect(trendFinding(invented).title).toBe('Agents have risen to 33% of papers in the demo corpus, from 17%');
});
