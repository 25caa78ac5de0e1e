import type { RisingAnswer } from '@papertide/core/query';
import { cleanup } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { keptVisits } from '../lib/last-visit.ts';
import { provenanceOf, statusOf } from '../lib/testing.ts';
import { draw } from '../lib/testing-render.tsx';
import { SinceLastVisit } from './SinceLastVisit.tsx';

afterEach(() => {
  cleanup();
  keptVisits.set({ last: null, before: null });
});

const answer: RisingAnswer = {
  ...{ now: null, before: null, per: null, tested: { topics: 0, keywords: 0 }, lists: [] },
  fresh: { rows: [], count: 0 },
  provenance: provenanceOf({ dataTo: '2026-05-29' }),
};
const status = statusOf({ papers: 8506 });
const earlier = { dataTo: '2026-05-22', papers: 8365, risers: [] };

/** The line; empty where there is none. */
const textOf = (node: ReactElement): string => draw(node).container.querySelector('div')?.textContent ?? '';

test('a first visit is told nothing and remembered', () => {
  expect(textOf(<SinceLastVisit answer={answer} status={status} />)).toBe('');
  expect(keptVisits.get().last).toMatchObject({ dataTo: '2026-05-29', papers: 8506 });
});

test('a visit after newer data is told what was added', () => {
  keptVisits.set({ last: earlier, before: null });
  expect(textOf(<SinceLastVisit answer={answer} status={status} />)).toBe(
    'Since you saw the data to 22 May 2026: 141 papers more, nothing new rises.',
  );
});

test('the line is kept free while it loads where it will come', () => {
  keptVisits.set({ last: { ...earlier, dataTo: '2026-05-29' }, before: earlier });
  expect(textOf(<SinceLastVisit answer={undefined} status={status} />)).toBe('\u00a0');
});
