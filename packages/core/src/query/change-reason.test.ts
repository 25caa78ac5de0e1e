import { expect, test } from 'vitest';
import { growthOf } from '../series/growth.ts';
import { adjustedP, changeReason } from './change-reason.ts';
import type { RankedRow } from './ranking-answer.ts';

const windows = {
  now: { from: '2026-02-28', to: '2026-05-29', papers: 1203 },
  before: { from: '2025-11-29', to: '2026-02-27', papers: 1180 },
  ...{ per: 'week' as const, tested: 212 },
};
const row = (over: Partial<RankedRow> = {}): RankedRow => ({
  ref: { dimension: 'topic', key: 'agents' },
  ...{ label: 'Agents', variants: [], area: null, slot: null, peak: null },
  growth: growthOf({ n: 94, total: 1203 }, { n: 41, total: 1180 }),
  ...{ evidence: 'supported' as const, q: 0.003, rate: { perPeriod: 0.06, low: 0.02, high: 0.1 } },
  ...{ present: { periods: 12, of: 12 }, spark: [], sparkPartial: false, firstSeen: null, medianUpvotes: null },
  ...over,
});

test('a rise gives its support, its rate with the interval, and how surely among how many', () => {
  expect(changeReason(row(), windows)).toBe(
    '94 of 1,203 papers in the last 13 weeks against 41 of 1,180 before; in 12 of 12 complete weeks; growing 6% a week [2, 10]; q = .003 of 212 tested',
  );
});

test('a keyword that the source gave is told of the papers with keywords, of which its share is', () => {
  const ref = { dimension: 'single-source-keyword', key: 'tide' } as const;
  expect(changeReason(row({ ref }), windows)).toMatch(
    /^94 of 1,203 papers with keywords in the last 13 weeks against 41 of 1,180 before;/,
  );
});

test('a candidate says that it may be chance; without a test nothing is said of one', () => {
  const words = changeReason(row({ evidence: 'candidate', q: null, rate: null, present: null }), {
    ...windows,
    ...{ per: null, tested: 0 },
  });
  expect(words).toBe('94 of 1,203 papers in the last 13 weeks against 41 of 1,180 before; may be chance');
});

test('a fall shrinks, with true minus signs', () => {
  const falling = { perPeriod: -0.04, low: -0.07, high: -0.01 };
  expect(changeReason(row({ rate: falling }), windows)).toContain('shrinking 4% a week [\u22127, \u22121]');
  expect(changeReason(row({ rate: { ...falling, high: -0.001 } }), windows)).toContain('[\u22127, 0]');
});

test('a small rate keeps a decimal', () => {
  const slow = { perPeriod: 0.0162, low: 0.0149, high: 0.0176 };
  expect(changeReason(row({ rate: slow }), windows)).toContain('growing 1.6% a week [1.5, 1.8]');
});

test('a peak says its high', () => {
  const growth = { ...row().growth, reading: 'peaked' as const };
  const words = changeReason(row({ growth, peak: { high: 0.201, now: 0.12 } }), windows);
  expect(words).toContain('down to 12.0% from a high of 20.1%');
  expect(words).not.toContain('growing');
});

test.each([
  [0.071, true],
  [-0.01, false],
  [null, false],
])(
  'a peak with a change of %s on the window before says whether it still stands above that window',
  (difference, above) => {
    const { growth } = row();
    const peaked = { ...growth, reading: 'peaked' as const, change: { ...growth.change, difference } };
    const words = changeReason(row({ growth: peaked, peak: { high: 0.201, now: 0.12 } }), windows);
    expect(words.includes('still above the window before, but a fifth or more below its high')).toBe(above);
  },
);

test.each([
  [0.0004, 'q < .001'],
  [0.0031, 'q = .003'],
  [0.05, 'q = .050'],
  [0.214, 'q = .21'],
  [1, 'q = 1.00'],
])('an adjusted p of %s is written %s', (q, words) => expect(adjustedP(q)).toBe(words));
