import {
  type ChangeList,
  everyPaper,
  type KeywordOrigin,
  keywordDimension,
  type Merging,
  type PaperFilter,
  type RankedRow,
  type RisingAnswer,
} from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { GroupsOfAllPapers } from '../../components/GroupsOfAllPapers.tsx';
import type { KeywordChoice } from '../../lib/keyword-choice.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import type { Blank } from './blank.ts';
import { FreshPanel } from './FreshPanel.tsx';
import { NothingToSay } from './NothingToSay.tsx';
import { type RisingShown, TierPanel } from './TierPanel.tsx';

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

const keywordsOf = (kind: KeywordOrigin, merging: Merging): KeywordChoice => ({
  ...{ kind, merging, origin: keywordDimension(kind, merging), setKind: () => {}, setMerging: () => {} },
});
const usual = { kind: 'all', keywords: keywordsOf('keyword', 'merged'), isWhole: () => false, turn: () => {} } as const;

const shownOf = (answer: RisingAnswer, over: Partial<RisingShown> = {}): RisingShown => ({
  query: answered(answer),
  state: usual,
  ...{ filter: everyPaper, narrowed: false, filters: 'none' },
  ...over,
});
const panel = (answer: RisingAnswer, over: Partial<RisingShown> = {}) =>
  draw(<TierPanel title="Supported" subtitle="" evidence="supported" {...shownOf(answer, over)} />);
const adasPapers: PaperFilter = { ...everyPaper, authors: ['Ada'] };

test('a change has its reason in words and the way to exactly its papers', () => {
  const { container, getByRole } = panel(answerOf([row(0)]));
  expect(container.textContent).toContain(
    '94 of 1,203 papers in the last 13 weeks against 41 of 1,180 before; in 13 of 13 complete weeks; growing 6% a week [2, 10]; q = .003 of 212 tested.',
  );
  expect(getByRole('link', { name: '94 papers of Thing 0' }).getAttribute('href')).toBe(
    '/papers?topic=k0&from=2026-02-28&to=2026-05-29',
  );
});

test('a tier without changes says so instead of standing empty', () => {
  expect(panel(answerOf([row(0)])).getByText(/^None is beyond chance/)).toBeDefined();
});

test('a long list is shortened, says how many there are, and opens', () => {
  const answer = answerOf(Array.from({ length: 12 }, (_, i) => row(i)));
  const turned: string[] = [];
  const state = { ...usual, turn: (list: string) => void turned.push(list) };
  const { container, getByRole } = panel(answer, { state });
  expect(container.querySelectorAll('li')).toHaveLength(8);
  fireEvent.click(getByRole('button', { name: 'Show all 12' }));
  expect(turned).toEqual(['supported-rising']);
  cleanup();
  const whole = panel(answer, { state: { ...state, isWhole: (list) => list === 'supported-rising' } });
  expect(whole.container.querySelectorAll('li')).toHaveLength(12);
});

test('rows of some papers lead to those of them that they count, and to their trend among them', () => {
  const { getByRole } = panel(answerOf([row(0)]), { filter: adasPapers, narrowed: true });
  expect(getByRole('link', { name: '94 papers of Thing 0' }).getAttribute('href')).toContain('author=Ada');
  expect(getByRole('link', { name: 'Thing 0' }).getAttribute('href')).toContain('author=Ada');
});

test('keywords that are new among some papers say that they are so among these', () => {
  const answer = { ...answerOf([]), fresh: { rows: [row(1)], count: 1 } };
  const { getByRole, container } = draw(<FreshPanel {...shownOf(answer, { filter: adasPapers, narrowed: true })} />);
  expect(container.textContent).toContain('First seen among the papers that match in the window');
  expect(getByRole('link', { name: '94' }).getAttribute('href')).toBe(
    '/papers?keyword=k1&author=Ada&from=2026-02-28&to=2026-05-29',
  );
});

test('one kind alone leaves the other out', () => {
  const { container } = panel(answerOf([row(0), row(1)]), {
    state: { ...usual, kind: 'topic' },
  });
  expect(container.querySelectorAll('li')).toHaveLength(1);
});

describe('keywords of another origin', () => {
  const given: RankedRow = { ...row(1), ref: { dimension: 'single-source-keyword', key: 'tide' }, label: 'tide' };
  const state = { ...usual, keywords: keywordsOf('source-keyword', 'apart') };

  test('are told by their list and chart of that origin, and stay where keywords alone are shown', () => {
    const { getByRole } = panel(answerOf([row(0), given]), { state: { ...state, kind: 'keyword' } });
    expect(getByRole('link', { name: '94 papers of tide' }).getAttribute('href')).toBe(
      '/papers?in=single-source-keyword:tide&from=2026-02-28&to=2026-05-29',
    );
    expect(getByRole('link', { name: 'tide' }).getAttribute('href')).toContain('s=single-source-keyword:tide');
    expect(() => getByRole('link', { name: 'Thing 0' })).toThrow();
  });

  test('are named in the footer, with what becomes of synonyms', () => {
    expect(panel(answerOf([given]), { state }).container.textContent).toMatch(
      /279 keywords given by the source tested · .* · synonyms apart/,
    );
    cleanup();
    expect(panel(answerOf([row(0)])).container.textContent).toMatch(
      /279 keywords tested · .* · synonyms merged \(2026\.1\)/,
    );
  });

  test('are named where they are new', () => {
    const answer = { ...answerOf([]), fresh: { rows: [given], count: 1 } };
    const { container } = draw(<FreshPanel {...shownOf(answer, { state })} />);
    expect(container.textContent).toContain('Given by the source, first seen in the window');
    expect(container.textContent).toContain('synonyms apart');
  });
});

describe('where nothing can be said', () => {
  const changes: PaperFilter[] = [];
  const say = (why: Blank, filter: PaperFilter, days: 'usual' | '364' = 'usual') => {
    changes.length = 0;
    const onChange = (next: PaperFilter | ((now: PaperFilter) => PaperFilter)) =>
      void changes.push(next instanceof Function ? next(filter) : next);
    const bar = { filter, total: 38, nameOf: ({ key }: { readonly key: string }) => key, onChange };
    const answer = { ...answerOf([]), ...(why === 'no-before' ? { before: null, lists: [] } : {}) };
    return draw(<NothingToSay why={why} answer={answer} bar={bar} state={{ days, setDays: () => {} }} />);
  };

  test('without a window before, what helps is one click away', () => {
    const { getByRole } = say('no-before', everyPaper);
    expect(getByRole('link', { name: 'Collect more days' }).getAttribute('href')).toBe('/sources');
    cleanup();
    expect(say('no-before', everyPaper, '364').getByRole('button', { name: 'Compare shorter windows' })).toBeDefined();
  });

  test('dates that leave nothing before them are dropped in one click, and the rest of the filter stays', () => {
    fireEvent.click(
      say('no-before', { ...adasPapers, from: '2024-06-01' }).getByRole('button', { name: 'Drop the dates' }),
    );
    expect(changes).toEqual([adasPapers]);
  });

  test('papers that match but lie in other days are counted and can be read', () => {
    const { getByRole, getByText } = say('none-then', adasPapers);
    expect(getByText('None of the 38 papers that match lies in these days')).toBeDefined();
    expect(getByRole('link').getAttribute('href')).toBe('/papers?author=Ada');
    fireEvent.click(getByRole('button', { name: 'Drop the filters' }));
    expect(changes).toEqual([everyPaper]);
  });

  test('too few papers are said to be too few, with the list of them', () => {
    const { getByRole, container } = say('too-few', adasPapers);
    expect(container.textContent).toContain(
      '2,383 papers match in 29 Nov 2025 – 29 May 2026. A change needs 10 of a topic or keyword',
    );
    expect(getByRole('link', { name: '2,383 papers' }).getAttribute('href')).toBe(
      '/papers?author=Ada&from=2025-11-29&to=2026-05-29',
    );
  });
});

test('emerging groups are of all papers: under a filter they are not shown, and it says why', () => {
  let dropped = 0;
  const { container, getByRole } = draw(<GroupsOfAllPapers onDrop={() => dropped++} />);
  expect(container.textContent).toContain('Groups do not follow the filter');
  fireEvent.click(getByRole('button', { name: 'Drop the filters to see them' }));
  expect(dropped).toBe(1);
});
