import {
  formatSeriesRef,
  parseSeriesRef,
  type SeriesRef,
  type SeriesSynonyms,
  synonymsOf,
} from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../../lib/testing-render.tsx';
import { ChartKeywords } from './ChartKeywords.tsx';
import { SynonymsOfSeries } from './SynonymsOfSeries.tsx';
import { synonymsWords } from './synonyms-words.ts';
import { useTopicsState } from './topics-state.ts';

afterEach(cleanup);

const ref = (text: string): SeriesRef => parseSeriesRef(text) ?? { dimension: 'all', key: '' };
const synonym = (key: string, label: string, papers: number) => ({ ref: ref(`single-keyword:${key}`), label, papers });
const llm: SeriesSynonyms = {
  merged: ref('keyword:large language model'),
  apart: [synonym('large language model', 'large language models', 2490), synonym('llm', 'LLMs', 531)],
};
const usual: readonly SeriesRef[] = [];

/** The choices of the chart of an address, and what its chips say of synonyms. */
function Chart({ groups }: { groups: readonly SeriesSynonyms[] }) {
  const state = useTopicsState(usual, { from: null, to: null });
  return (
    <>
      <ChartKeywords state={state} groups={groups} />
      {state.query.series.map((series) => {
        const group = synonymsOf(series, groups);
        const text = formatSeriesRef(series);
        return group && <SynonymsOfSeries key={text} series={series} label={text} group={group} state={state} />;
      })}
    </>
  );
}

function chart(search: string, groups: readonly SeriesSynonyms[] = []) {
  window.history.replaceState(null, '', `/topics${search}`);
  return draw(<Chart groups={groups} />);
}
const address = () => new URLSearchParams(window.location.search);

test('a chart without keywords asks nothing about them', () => {
  expect(chart('?s=topic:agents&s=phrase:tide').queryByRole('radio')).toBeNull();
});

test('whose keywords are counted is chosen for every keyword of the chart; without synonyms nothing else is', () => {
  const { getByRole, queryByRole } = chart('?s=keyword:tide&s=topic:agents');
  expect(getByRole('radio', { name: 'Extracted', checked: true })).toBeDefined();
  expect(queryByRole('radio', { name: 'Synonyms apart' })).toBeNull();
  fireEvent.click(getByRole('radio', { name: 'Both' }));
  expect(address().getAll('s')).toEqual(['any-keyword:tide', 'topic:agents']);
});

test('synonyms apart: groups become keywords by themselves; what was isolated stays so, the opened point closes', () => {
  const merged = 's=keyword:large language model&only=keyword:large language model';
  const { getByRole } = chart(`?${merged}&s=topic:agents&at=topic:agents@2026-05`, [llm]);
  fireEvent.click(getByRole('radio', { name: 'Synonyms apart' }));
  expect(address().getAll('s')).toEqual(['single-keyword:large language model', 'topic:agents']);
  expect(address().get('only')).toBe('single-keyword:large language model');
  expect(address().has('at')).toBe(false);
});

test('synonyms merged: the keywords of a group become one series, hidden only if all of them were', () => {
  const [first, second] = ['single-keyword:llm', 'single-keyword:large language model'];
  const apart = chart(`?s=${first}&s=${second}&hide=${first}`, [llm]);
  fireEvent.click(apart.getByRole('radio', { name: 'Synonyms merged' }));
  expect([address().getAll('s'), address().getAll('hide')]).toEqual([['keyword:large language model'], []]);
  apart.unmount();
  const both = chart(`?s=${first}&s=${second}&hide=${first}&hide=${second}`, [llm]);
  fireEvent.click(both.getByRole('radio', { name: 'Synonyms merged' }));
  expect(address().getAll('hide')).toEqual(['keyword:large language model']);
});

test('keywords that stand apart can be merged again even where the chart names no group', () => {
  const { getByRole } = chart('?s=single-keyword:tide');
  fireEvent.click(getByRole('radio', { name: 'Synonyms merged' }));
  expect(address().getAll('s')).toEqual(['keyword:tide']);
});

test('a chart of a group and of one of its keywords presses neither', () => {
  const { getByRole } = chart('?s=keyword:large language model&s=single-keyword:llm', [llm]);
  for (const name of ['Synonyms merged', 'Synonyms apart']) {
    expect(getByRole('radio', { name, checked: false })).toBeDefined();
  }
});

test('the chip of a group names its synonyms and adds one by itself', () => {
  const { getByRole } = chart('?s=keyword:large language model', [llm]);
  const chip = getByRole('button', { name: 'Synonyms of keyword:large language model' });
  expect(chip.textContent).toBe('= LLMs');
  fireEvent.click(chip);
  fireEvent.click(getByRole('button', { name: 'Add LLMs by itself' }));
  expect(address().getAll('s')).toEqual(['keyword:large language model', 'single-keyword:llm']);
});

test('the chip of a group puts its keywords in its place, that of a keyword its group', () => {
  const apart = chart('?s=keyword:large language model&s=topic:agents', [llm]);
  fireEvent.click(apart.getByRole('button', { name: 'Synonyms of keyword:large language model' }));
  fireEvent.click(apart.getByRole('button', { name: 'Show each by itself' }));
  expect(address().getAll('s')).toEqual([
    ...['single-keyword:large language model', 'single-keyword:llm', 'topic:agents'],
  ]);
  apart.unmount();
  const merged = chart('?s=single-keyword:llm', [llm]);
  fireEvent.click(merged.getByRole('button', { name: 'Synonyms of single-keyword:llm' }));
  expect(merged.getByText('in the chart')).toBeDefined();
  fireEvent.click(merged.getByRole('button', { name: 'Merge with its synonyms' }));
  expect(address().getAll('s')).toEqual(['keyword:large language model']);
});

test('a chip names two synonyms and counts the rest; by itself it says one of how many', () => {
  const many = { ...llm, apart: [...llm.apart, synonym('a', 'A', 3), synonym('b', 'B', 2), synonym('c', 'C', 1)] };
  expect(synonymsWords(many, true)).toBe('= LLMs, A +2');
  expect(synonymsWords(many, false)).toBe('1 of 5');
});
