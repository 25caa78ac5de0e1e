import { everyPaper, type PaperRow } from '@papertide/core/query';
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { paperMarks } from '../../lib/paper-marks.ts';
import { draw } from '../../lib/testing-render.tsx';
import { FeedControl } from './FeedControl.tsx';
import { LongList } from './LongList.tsx';

const paper: PaperRow = {
  ...{ key: '2605.00001', title: 'Tides', authors: [], authorCount: null, organization: null, topics: [], rank: null },
  ...{ listedOn: '2026-05-28', publishedOn: null, observedAt: null, upvotes: 3, comments: null, stars: null },
};

afterEach(() => {
  cleanup();
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

test('a row tells what was read and keeps a paper for later; the marks are those of this browser', () => {
  paperMarks.set({ read: [paper.key], saved: [] });
  const list = { label: 'Newest', rows: [paper], count: 1, search: '', hasMore: false, isFetching: false };
  const { getByRole } = draw(<LongList {...list} onMore={() => undefined} />);
  const row = getByRole('listitem');
  expect(row.textContent).toContain('read');
  expect([row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]).toEqual(['1', '1']);
  fireEvent.click(getByRole('button', { name: 'Save “Tides” for later', pressed: false }));
  expect(paperMarks.get().saved).toEqual([paper.key]);
  expect(getByRole('button', { name: 'Save “Tides” for later', pressed: true })).toBeDefined();
});

test('a list that goes on asks for more as its end comes near', () => {
  const onMore = vi.fn();
  const list = { label: 'Newest', rows: [paper], count: 40, search: '', hasMore: true, isFetching: false };
  draw(<LongList {...list} onMore={onMore} />);
  expect(onMore).toHaveBeenCalledOnce();
});

test('a printed list has every row that was fetched, near the window or not', () => {
  const rows = Array.from({ length: 120 }, (_, i) => ({ ...paper, key: `2605.${10000 + i}` }));
  const list = { label: 'Newest', rows, count: 120, search: '', hasMore: false, isFetching: false };
  const { getAllByRole } = draw(<LongList {...list} onMore={() => undefined} />);
  const onScreen = getAllByRole('listitem').length;
  expect(onScreen).toBeLessThan(120);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(getAllByRole('listitem')).toHaveLength(120);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(getAllByRole('listitem')).toHaveLength(onScreen);
});

test('the arrows of a day skip the weekend and keep the rest of the filter', () => {
  const change = vi.fn();
  const filter = { ...everyPaper, topics: ['agents'], from: '2026-05-25', to: '2026-05-25' };
  const { getByRole } = draw(<FeedControl filter={filter} onChange={change} first="2026-05-01" last="2026-05-25" />);
  fireEvent.click(getByRole('button', { name: 'To Fri 22 May 2026' }));
  const step: unknown = change.mock.calls[0]?.[0];
  if (!(step instanceof Function)) throw new Error('a change of the filter was expected');
  expect(step(filter)).toEqual({ ...filter, from: '2026-05-22', to: '2026-05-22' });
  expect(getByRole('button', { name: 'No papers after' }).hasAttribute('disabled')).toBe(true);
});
