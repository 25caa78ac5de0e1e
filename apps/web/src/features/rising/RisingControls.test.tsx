import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../../lib/testing-render.tsx';
import { RisingControls } from './RisingControls.tsx';
import { useRisingState } from './rising-state.ts';

afterEach(cleanup);

function Controls() {
  return <RisingControls state={useRisingState()} data={null} />;
}

function controlsAt(search: string) {
  window.history.replaceState(null, '', `/rising${search}`);
  const { getByRole } = draw(<Controls />);
  return (name: string) => getByRole('radio', { name }) as HTMLInputElement;
}

test('whose keywords are counted, and whether synonyms count as one, stand in the address beside the other choices', () => {
  const radio = controlsAt('?days=28&kind=keyword');
  expect([radio('Extracted').checked, radio('Synonyms merged').checked]).toEqual([true, true]);
  act(() => void fireEvent.click(radio('Given by the source')));
  expect(window.location.search).toBe('?days=28&kind=keyword&origin=source-keyword');
  act(() => void fireEvent.click(radio('Synonyms apart')));
  expect(window.location.search).toBe('?days=28&kind=keyword&origin=single-source-keyword');
  expect([radio('Given by the source').checked, radio('Synonyms apart').checked]).toEqual([true, true]);
});

test('the usual keywords are not written', () => {
  const radio = controlsAt('?origin=single-keyword');
  expect(radio('Synonyms apart').checked).toBe(true);
  act(() => void fireEvent.click(radio('Synonyms merged')));
  expect(window.location.search).toBe('');
});
