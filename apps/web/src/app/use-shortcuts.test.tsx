import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useShortcuts } from './use-shortcuts.ts';

afterEach(cleanup);
beforeEach(() => window.history.replaceState(null, '', '/'));

function Page({ onHelp }: { onHelp: () => void }) {
  useShortcuts(onHelp);
  return <input data-search aria-label="Search" />;
}

test('g and a letter go to a page', () => {
  render(<Page onHelp={() => undefined} />);
  fireEvent.keyDown(document.body, { key: 'g' });
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(window.location.pathname).toBe('/keywords');
});

test('a letter alone goes nowhere', () => {
  render(<Page onHelp={() => undefined} />);
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(window.location.pathname).toBe('/');
});

test('/ puts the cursor into the search, where keys are only letters', () => {
  const onHelp = vi.fn();
  const { getByLabelText } = render(<Page onHelp={onHelp} />);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(getByLabelText('Search'));
  fireEvent.keyDown(getByLabelText('Search'), { key: '?' });
  expect(onHelp).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: '?' });
  expect(onHelp).toHaveBeenCalledOnce();
});
