import type { PaperRow as Paper, Reading } from '@papertide/core/query';
import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../lib/testing-render.tsx';
import { ChangeText } from './ChangeText.tsx';
import { TooFew } from './EmptyNote.tsx';
import { PaperList, PaperRow, paperHref } from './PaperRow.tsx';
import { ReadingTag } from './ReadingTag.tsx';
import { ShareBar } from './ShareBar.tsx';

afterEach(cleanup);
const words = (node: ReactNode): string => draw(node).container.querySelector('*:not(style)')?.textContent ?? '';

test.each([
  [{ difference: 0.041, low: 0.011, high: 0.07 }, '▲ +4.1 pts'],
  [{ difference: -0.058, low: -0.09, high: -0.02 }, '▼ −5.8 pts'],
  [{ difference: -0.024, low: -0.06, high: 0.01 }, '−2.4 pts'],
  [{ difference: null, low: null, high: null }, '–'],
])('the change %o reads %s', (change, text) => {
  expect(words(<ChangeText change={change} />)).toBe(text);
});

test.each<[Reading, string]>([
  ['rising', 'rising'],
  ['peaked', 'peaked'],
  ['fading', 'fading'],
  ['new', 'new'],
  ['steady', 'steady'],
  ['too-few', 'too few'],
])('the reading %s is the word %s', (reading, word) => {
  expect(words(<ReadingTag reading={reading} />)).toBe(word);
});

test('a change that may be chance among many is a candidate, and says why', () => {
  const { getByText } = draw(<ReadingTag reading="rising" evidence="candidate" />);
  expect(getByText('candidate').title).toContain('Looks rising when taken alone');
  expect(words(<ReadingTag reading="fading" evidence="supported" />)).toContain('fading');
  expect(draw(<ReadingTag reading="peaked" evidence="candidate" />).getByText('peaked?').title).toContain('peaked');
});

test('a bar carries its figure and starts at zero', () => {
  const { container } = draw(<ShareBar value={0.05} max={0.2} />);
  expect(container.querySelector<HTMLElement>('[style]')?.style.width).toBe('25%');
  expect(container.textContent).toContain('5.0%');
});

test('too few papers are counted against what a trend needs', () => {
  expect(words(<TooFew n={1} needed={20} span="in 24 months" />)).toContain('1 paper in 24 months; a trend needs 20.');
});

const paper: Paper = {
  key: 'cs/0112017',
  title: 'Gamma-World: Generative Multi-Agent World Modeling',
  authors: ['Ada Lovelace'],
  authorCount: 1,
  organization: null,
  listedOn: '2026-05-28',
  publishedOn: '2026-05-26',
  observedAt: '2026-05-31T00:13:00Z',
  upvotes: 156,
  comments: 2,
  stars: null,
  topics: [{ id: 'agents', name: 'Agents', slot: 1 }],
  rank: { cohort: '2026-W22', size: 141, percentile: 99.6, maturity: 'settling', age: 3, cohortAge: 3 },
};
const inList = (over: Partial<Paper>) => (
  <PaperList label="Papers">
    <PaperRow paper={{ ...paper, ...over }} topics />
  </PaperList>
);

test('a paper’s title leads to its page, and its meta line says how its upvotes compare', () => {
  const { getByRole, container } = draw(inList({}));
  expect(getByRole('link', { name: paper.title }).getAttribute('href')).toBe('/papers/cs/0112017');
  expect(container.textContent).toContain('28 May 2026 · 156 upvotes · p99 of its week · settling');
  expect(getByRole('link', { name: 'Agents' }).getAttribute('href')).toBe('/topics/agents');
});

test('unknown upvotes are not none, and one upvote is one', () => {
  expect(draw(inList({ upvotes: null, rank: null })).container.textContent).toContain('upvotes not known');
  expect(draw(inList({ upvotes: 1, rank: null })).container.textContent).toContain('1 upvote');
});

test('the slash of an old key stays a slash, anything else is escaped', () => {
  expect(paperHref('cs/0112017')).toBe('/papers/cs/0112017');
  expect(paperHref('pt-a b?')).toBe('/papers/pt-a%20b%3F');
});
