import { everyPaper, type PaperListAnswer } from '@papertide/core/query';
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { provenanceOf } from '../lib/testing.ts';
import { draw } from '../lib/testing-render.tsx';
import { PapersBehind } from './PapersBehind.tsx';

afterEach(cleanup);

const filter = { ...everyPaper, topics: ['agents'] };
const answer = (total: number): PaperListAnswer => ({
  total,
  ranked: null,
  rows: [],
  next: null,
  provenance: provenanceOf(),
});
const behind = (total: number, isPlaceholderData: boolean, n: number | null) => {
  const query = {
    ...{ data: answer(total), error: null, isError: false, isFetching: isPlaceholderData },
    ...{ isPlaceholderData, refetch: () => undefined },
  };
  return draw(<PapersBehind label="Papers of Agents" query={query} filter={filter} n={n} height={100} />);
};

test('all of the papers are one click away, on a page and in a file', () => {
  const { getByRole } = behind(214, false, 214);
  const query = '?topic=agents&sort=upvotes';
  expect(getByRole('link', { name: 'Show all 214' }).getAttribute('href')).toBe(`/papers${query}`);
  expect(getByRole('link', { name: 'CSV (214 rows)' }).getAttribute('href')).toBe(`/export/papers.csv${query}`);
  expect(getByRole('link', { name: 'BibTeX' }).getAttribute('href')).toBe(`/export/papers.bib${query}`);
});

test('while the list is still that of the point before, the count is the one of the new point', () => {
  const { getByRole } = behind(214, true, 8);
  expect(getByRole('link', { name: 'Show all 8' })).toBeTruthy();
  expect(getByRole('link', { name: 'CSV (8 rows)' })).toBeTruthy();
});

test('while no count is known there is nothing to click', () => {
  expect(behind(214, true, null).queryByRole('link')).toBeNull();
});
