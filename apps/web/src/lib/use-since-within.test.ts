import type { RankedRow, RisingAnswer } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { expect, test } from 'vitest';
import { markBefore } from './last-visit.ts';
import { provenanceOf } from './testing.ts';
import { changesWithin } from './use-since-within.ts';

const row = (label: string): RankedRow => ({
  ref: { dimension: 'topic', key: label },
  ...{ label, variants: [], area: null, slot: null, peak: null, present: null, rate: null, q: 0.01 },
  growth: growthOf({ n: 30, total: 100 }, { n: 10, total: 100 }),
  ...{ evidence: 'supported' as const, spark: [], sparkPartial: false, firstSeen: null, medianUpvotes: null },
});
const windowTo = (to: string) => ({ from: '2026-02-28', to, papers: 100 });
const rose = (...labels: string[]): RisingAnswer => ({
  ...{ now: windowTo('2026-05-29'), before: windowTo('2026-02-27'), per: 'week', tested: { topics: 9, keywords: 9 } },
  lists: [
    { direction: 'rising', evidence: 'supported', rows: labels.map(row), count: labels.length },
    { direction: 'falling', evidence: 'supported', rows: [row('Fell')], count: 1 },
  ],
  ...{ fresh: { rows: [], count: 0 }, provenance: provenanceOf() },
});

test('of some papers: how many came later, and what rises of them that did not rise by then', () => {
  expect(
    changesWithin('2026-05-22', '14 more of these papers', { now: rose('Agents', 'Memory'), earlier: rose('Agents') }),
  ).toBe('Since you saw the data to 22 May 2026: 14 more of these papers, newly rising: Memory.');
  expect(changesWithin('2026-05-22', 'no more of these papers', { now: rose('Agents'), earlier: rose('Agents') })).toBe(
    'Since you saw the data to 22 May 2026: no more of these papers, nothing new rises.',
  );
});

test('where nothing could be compared by then, nothing is said of rises', () => {
  expect(
    changesWithin('2024-06-14', '1 more of these papers', {
      now: rose('Agents'),
      earlier: { ...rose(), before: null },
    }),
  ).toBe('Since you saw the data to 14 Jun 2024: 1 more of these papers.');
});

test('the data seen before is the same before and after this data has left its mark', () => {
  const earlier = { dataTo: '2026-05-22', papers: 8365, risers: [] };
  const now = { dataTo: '2026-05-29', papers: 8506 };
  expect(markBefore({ last: earlier, before: null }, now)).toEqual(earlier);
  expect(markBefore({ last: { ...now, risers: [] }, before: earlier }, now)).toEqual(earlier);
  expect(markBefore({ last: null, before: null }, now)).toBeNull();
});
