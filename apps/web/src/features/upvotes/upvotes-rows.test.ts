import type { DistributionAnswer, StandoutAnswer } from '@papertide/core/query';
import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { tableCsv } from '../../charts/export/chart-table.ts';
import { standoutTable } from '../../charts/rows/standout-table.ts';
import { provenanceOf } from '../../lib/testing.ts';
import {
  cohortSizes,
  fittingIntervals,
  knownWords,
  narrows,
  rankDays,
  rankedDaysInWords,
  topicRows,
  upvotesFinding,
} from './upvotes-rows.ts';

type Row = DistributionAnswer['rows'][number];

const month = (period: string, over: Partial<Row> = {}): Row => ({
  ...{
    period,
    n: 400,
    unknown: 0,
    p5: 2,
    q1: 6,
    median: 13,
    q3: 34,
    p95: 121.4,
    max: 300,
    density: null,
    settling: false,
    readLate: 400,
  },
  ...over,
});

function answerOf(rows: Row[], partial: string[] = []): DistributionAnswer {
  const coverage = rows.map(({ period }) => ({
    ...{ period, collectedDays: 20, expectedDays: 21, cut: false },
    partial: partial.includes(period),
  }));
  const told = { reading: 'latest', grid: [], changes: [] } as const;
  return { ...told, interval: 'month', periods: rows.map((r) => r.period), rows, coverage, provenance: provenanceOf() };
}

test('the title is about the last complete month without settling papers', () => {
  const answer = answerOf([month('2026-03'), month('2026-04'), month('2026-05', { settling: true, median: 9 })]);
  expect(upvotesFinding(answer, everyPaper)).toEqual({
    title: 'Half of April’s papers got 13 upvotes or fewer',
    dek: 'Upvotes are skewed: one paper in twenty had 122 or more. Compare a paper with the others of its day or week, never with the all-time list.',
  });
});

test('papers that were read early did not get but had their upvotes when last read', () => {
  expect(upvotesFinding(answerOf([month('2026-04', { n: 461, readLate: 71 })]), everyPaper)).toEqual({
    title: 'Half of April’s papers had 13 upvotes or fewer when last read',
    dek: 'Upvotes are skewed: one paper in twenty had 122 or more. Most gain until day 14; 71 of 461 read at day 14 or later. Compare a paper with the others of its day or week, never with the all-time list.',
  });
});

test('a month with a missing day makes no title', () => {
  const answer = answerOf([month('2026-03', { median: 9 }), month('2026-04')], ['2026-04']);
  expect(upvotesFinding(answer, everyPaper).title).toBe('Half of March’s papers got 9 upvotes or fewer');
});

test('a median between two papers is rounded down, so that "or fewer" holds', () => {
  expect(upvotesFinding(answerOf([month('2026-04', { median: 13.5 })]), everyPaper).title).toContain('got 13 upvotes');
});

test('a month of last year names its year, and a filter says that it is at work', () => {
  const finding = upvotesFinding(answerOf([month('2025-04')]), { ...everyPaper, topics: ['agents'] });
  expect(finding.title).toBe('Half of the matching papers of Apr 2025 got 13 upvotes or fewer');
});

test('the title is neutral where few papers are known or nothing has settled', () => {
  const few = answerOf([month('2026-03', { n: 19 }), month('2026-04', { settling: true })]);
  expect(upvotesFinding(answerOf([month('2026-04', { n: 19 })]), everyPaper).title).toBe(
    'Upvotes on Daily Papers, Apr 2026',
  );
  expect(upvotesFinding(few, everyPaper).title).toBe('Upvotes on Daily Papers, Mar 2026 – Apr 2026');
  expect(upvotesFinding(answerOf([]), everyPaper).title).toBe('Upvotes on Daily Papers');
});

test('dates alone do not narrow what the papers are about', () => {
  expect(narrows({ ...everyPaper, from: '2026-01-01', axis: 'published' })).toBe(false);
  expect(narrows({ ...everyPaper, minUpvotes: 10 })).toBe(true);
});

test('known and unknown together are the papers that a box opens', () => {
  expect(knownWords(month('2026-04'))).toBe('all with known upvotes');
  expect(knownWords(month('2026-04', { n: 1629, unknown: 2 }))).toBe('1,629 with known upvotes, 2 unknown');
});

test('days are offered only where their boxes fit', () => {
  expect(fittingIntervals('2026-05-01', '2026-05-29')).toContain('day');
  expect(fittingIntervals('2024-05-27', '2026-05-29')).toEqual(['week', 'month', 'quarter', 'year']);
});

test('the ranking is about the days of the filter, else about the last 60 days of data', () => {
  const data = { from: '2024-05-27', to: '2026-05-29' };
  expect(rankDays({ ...everyPaper, to: '2026-01-31' }, data)).toEqual({ from: null, to: '2026-01-31' });
  expect(rankDays(everyPaper, data)).toEqual({ from: '2026-03-31', to: null });
  expect(rankDays(everyPaper, { ...data, from: '2026-05-02' })).toEqual({ from: '2026-05-02', to: null });
  expect(rankDays(everyPaper, { from: null, to: null })).toEqual({ from: null, to: null });
});

test('few papers with a high median do not lead the topics', () => {
  const topic = (name: string, percentile: number, percentileLow: number) => ({
    ...{ topicId: name, name, slot: null, n: 30, median: 9, q1: 4, q3: 20 },
    ...{ percentile, percentileLow, percentileHigh: 99 },
  });
  const rows = [topic('few', 80, 40), topic('many', 62, 58), topic('as many', 61, 58)];
  const order = topicRows({ rows, tooFew: 0, minimum: 20, provenance: provenanceOf() }).map((row) => row.name);
  expect(order).toEqual(['as many', 'many', 'few']);
});

test('the file of the ranking names each cohort with its days', () => {
  const paper = {
    ...{ key: '2605.00001', title: 'A, B', authors: [], authorCount: 1, organization: null, topics: [] },
    ...{ listedOn: '2026-05-06', publishedOn: null, upvotes: 98, comments: null, stars: null },
    observedAt: '2026-05-29T10:00:00Z',
    rank: { cohort: '2026-W19', size: 87, percentile: 99.4, maturity: 'settled' as const, age: 23, cohortAge: 20 },
    cohortUpvotes: [98],
  };
  const answer: StandoutAnswer = { rows: [paper], papers: 1, provenance: provenanceOf() };
  expect(tableCsv(standoutTable(answer)).split('\n')[1]).toBe(
    '1,2605.00001,"A, B",2026-05-06,98,2026-05-29T10:00:00Z,2026-W19,2026-05-04,2026-05-10,87,99.4,settled,23,20,false',
  );
  expect(cohortSizes(answer)).toBe('cohorts of 87 papers');
});

test('the days of the ranking in words, up to the last of data where they are open', () => {
  expect(rankedDaysInWords({ from: '2026-03-30', to: null }, 'listed', '2026-05-29')).toBe(
    'listed 30 Mar – 29 May 2026',
  );
  expect(rankedDaysInWords({ from: null, to: '2026-05-29' }, 'published', null)).toBe('published to 29 May 2026');
  expect(rankedDaysInWords({ from: null, to: null }, 'listed', '2026-05-29')).toBe('of all dates');
});
