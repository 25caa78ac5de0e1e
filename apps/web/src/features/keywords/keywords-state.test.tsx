import type { SeriesSynonyms } from '@papertide/core/query';
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useKeywordsState } from './keywords-state.ts';

const llm: SeriesSynonyms = {
  merged: { dimension: 'keyword', key: 'large language model' },
  apart: ['large language model', 'llm'].map((key) => ({
    ref: { dimension: 'single-keyword', key },
    label: key,
    papers: 1,
  })),
};

function stateAt(search: string) {
  window.history.replaceState(null, '', `/keywords${search}`);
  return renderHook(() => useKeywordsState()).result;
}
const chosen = () => new URLSearchParams(window.location.search).getAll('k');

test('synonyms apart stand in the address, of whichever keywords', () => {
  const state = stateAt('?origin=any-keyword');
  act(() => state.current.setMerging('apart', []));
  expect(window.location.search).toBe('?origin=single-any-keyword');
  expect(state.current).toMatchObject({ kind: 'any-keyword', merging: 'apart', origin: 'single-any-keyword' });
});

test('an address of an earlier version with merge=off means the same, and leaves it when changed', () => {
  const state = stateAt('?origin=source-keyword&merge=off');
  expect(state.current.origin).toBe('single-source-keyword');
  act(() => state.current.setMerging('merged', []));
  expect(window.location.search).toBe('?origin=source-keyword');
});

test('merged again, chosen keywords of one group become the group; another keyword stays', () => {
  const state = stateAt('?origin=single-keyword&k=llm&k=tide&k=large+language+model');
  act(() => state.current.setMerging('merged', [llm]));
  expect(chosen()).toEqual(['large language model', 'tide']);
});

test('a closed panel stays closed', () => {
  const state = stateAt('?k=none');
  act(() => state.current.setMerging('apart', [llm]));
  expect([chosen(), state.current.closed]).toEqual([['none'], true]);
});
