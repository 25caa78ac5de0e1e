import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Shortcuts, useShortcuts } from './use-shortcuts.ts';

afterEach(cleanup);
beforeEach(() => window.history.replaceState(null, '', '/'));

const nothing = (): void => undefined;

function Page({ onHelp = nothing, onPalette = nothing, onCompare = nothing }: Partial<Shortcuts>) {
  useShortcuts({ onHelp, onPalette, onCompare });
  return <input data-search aria-label="Search" />;
}

test('g and a letter go to a page', () => {
  render(<Page />);
  fireEvent.keyDown(document.body, { key: 'g' });
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(window.location.pathname).toBe('/keywords');
});

test('a letter alone goes nowhere', () => {
  render(<Page />);
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

test('c compares; Ctrl-K and Cmd-K open the palette, also while typing; neither inside a dialog', () => {
  const [onPalette, onCompare] = [vi.fn(), vi.fn()];
  const { getByLabelText } = render(<Page onPalette={onPalette} onCompare={onCompare} />);
  fireEvent.keyDown(document.body, { key: 'c' });
  fireEvent.keyDown(getByLabelText('Search'), { key: 'c' });
  fireEvent.keyDown(getByLabelText('Search'), { key: 'k', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'K', metaKey: true });
  expect([onCompare.mock.calls.length, onPalette.mock.calls.length]).toEqual([1, 2]);
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  document.body.append(dialog);
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  dialog.remove();
  expect(onPalette).toHaveBeenCalledTimes(2);
});
