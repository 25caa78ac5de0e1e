import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../lib/testing-render.tsx';
import { type PanelQuery, PanelState } from './PanelState.tsx';

afterEach(cleanup);

const waiting: PanelQuery<string> = {
  data: undefined,
  error: null,
  isError: false,
  isFetching: true,
  isPlaceholderData: false,
  refetch: () => undefined,
};
const answered: PanelQuery<string> = { ...waiting, data: '214 papers', isFetching: false };
const panel = (query: PanelQuery<string>, empty?: () => { title: string }) => (
  <PanelState query={query} height={300} failure="Could not load the topics" empty={empty}>
    {(text) => <p>{text}</p>}
  </PanelState>
);

test('the first load is a skeleton of the panel’s height', () => {
  const { container, getByText } = draw(panel(waiting));
  expect(getByText('Loading')).toBeDefined();
  expect(container.querySelector<HTMLElement>('[aria-busy="true"]')?.style.minHeight).toBe('300px');
});

test('an answer is drawn, and the panel is not busy', () => {
  const { container, getByText } = draw(panel(answered));
  expect(getByText('214 papers')).toBeDefined();
  expect(container.querySelector('[aria-busy="true"]')).toBeNull();
});

test('the old answer stays while a new one comes', () => {
  const { getByText, getByRole } = draw(panel({ ...answered, isPlaceholderData: true, isFetching: true }));
  expect(getByText('214 papers')).toBeDefined();
  expect(getByRole('progressbar', { name: 'Updating' })).toBeDefined();
});

test('reading the same question again in the background disturbs nobody', () => {
  const { queryByRole } = draw(panel({ ...answered, isFetching: true }));
  expect(queryByRole('progressbar')).toBeNull();
});

test('an empty answer says why', () => {
  const { getByText, queryByText } = draw(panel(answered, () => ({ title: 'No paper matches all four filters' })));
  expect(getByText('No paper matches all four filters')).toBeDefined();
  expect(queryByText('214 papers')).toBeNull();
});

test('an error says what failed and tries again, with the last good answer behind it', () => {
  const refetch = vi.fn();
  const { getByRole, getByText, rerender } = draw(panel(answered));
  rerender(panel({ ...waiting, isError: true, isFetching: false, error: new TypeError('fetch failed'), refetch }));
  expect(getByRole('alert').textContent).toContain('Could not load the topics. The server did not answer.');
  expect(getByText('214 papers')).toBeDefined();
  fireEvent.click(getByText('Try again'));
  expect(refetch).toHaveBeenCalledOnce();
});
