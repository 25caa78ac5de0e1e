import type { ChangeList, RankedRow, RisingAnswer } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { TierPanel } from './TierPanel.tsx';

afterEach(cleanup);

const row = (i: number): RankedRow => ({
  ref: { dimension: i % 2 === 0 ? 'topic' : 'keyword', key: `k${i}` },
  ...{ label: `Thing ${i}`, variants: [], area: null, slot: null, peak: null, present: { periods: 13, of: 13 } },
  growth: growthOf({ n: 94, total: 1203 }, { n: 41, total: 1180 }),
  ...{ evidence: 'supported' as const, q: 0.003, rate: { perPeriod: 0.06, low: 0.02, high: 0.1 } },
  ...{ spark: [0.02, 0.05], sparkPartial: false, firstSeen: null, medianUpvotes: null },
});

function answerOf(rows: readonly RankedRow[]): RisingAnswer {
  const list = (direction: ChangeList['direction'], found: readonly RankedRow[]): ChangeList => ({
    ...{ direction, evidence: 'supported', rows: found, count: found.length },
  });
  return {
    now: { from: '2026-02-28', to: '2026-05-29', papers: 1203 },
    before: { from: '2025-11-29', to: '2026-02-27', papers: 1180 },
    ...{ per: 'week', tested: { topics: 212, keywords: 279 } },
    lists: [list('rising', rows), list('falling', [])],
    fresh: { rows: [], count: 0 },
    provenance: provenanceOf(),
  };
}

const panel = (answer: RisingAnswer, kind: 'all' | 'topic' = 'all') =>
  draw(<TierPanel title="Supported" subtitle="" evidence="supported" kind={kind} query={answered(answer)} />);

test('a change has its reason in words and the way to exactly its papers', () => {
  const { container, getByRole } = panel(answerOf([row(0)]));
  expect(container.textContent).toContain(
    '94 of 1,203 papers in the last 13 weeks against 41 of 1,180 before; in 13 of 13 weeks; growing 6% a week [2, 10]; q = .003 of 212 tested.',
  );
  expect(getByRole('link', { name: '94 papers of Thing 0' }).getAttribute('href')).toBe(
    '/papers?topic=k0&from=2026-02-28&to=2026-05-29',
  );
});

test('a tier without changes says so instead of standing empty', () => {
  expect(panel(answerOf([row(0)])).getByText(/^None is beyond chance/)).toBeDefined();
});

test('a long list is shortened, says how many there are, and opens', () => {
  const { container, getByRole } = panel(answerOf(Array.from({ length: 12 }, (_, i) => row(i))));
  expect(container.querySelectorAll('li')).toHaveLength(8);
  fireEvent.click(getByRole('button', { name: 'Show all 12' }));
  expect(container.querySelectorAll('li')).toHaveLength(12);
});

test('one kind alone leaves the other out', () => {
  const { container } = panel(answerOf([row(0), row(1)]), 'topic');
  expect(container.querySelectorAll('li')).toHaveLength(1);
});

test('without a window before nothing is claimed, and what helps is one click away', () => {
  const { getByRole } = panel({ ...answerOf([]), before: null, lists: [] });
  expect(getByRole('link', { name: 'Collect more days' }).getAttribute('href')).toBe('/sources');
});
