import { everyPaper } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../../lib/testing-render.tsx';
import { FeedControl } from './FeedControl.tsx';
import { PagesNav } from './PagesNav.tsx';

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

test('the next page is a link that keeps the filter, and the first page drops the place', () => {
  window.history.replaceState(null, '', '/papers?topic=agents&cursor=abc&page=2');
  const { getByRole } = draw(<PagesNav page={2} size={25} next="def" left={13} />);
  expect(getByRole('link', { name: 'Next 13 papers' }).getAttribute('href')).toBe(
    '/papers?topic=agents&cursor=def&page=3',
  );
  expect(getByRole('link', { name: 'First page' }).getAttribute('href')).toBe('/papers?topic=agents');
});

test('a list of one page has no pages', () => {
  const { queryByRole } = draw(<PagesNav page={1} size={25} next={null} left={0} />);
  expect(queryByRole('navigation')).toBeNull();
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
