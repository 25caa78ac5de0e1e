import type { Companion } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { CompanionPanel } from './CompanionPanel.tsx';

afterEach(cleanup);

const companion = (over: Partial<Companion> = {}): Companion => ({
  ref: { dimension: 'author', key: 'Ada Lovelace' },
  label: 'Ada Lovelace',
  slot: null,
  n: 12,
  papers: 30,
  ratio: 3.24,
  ...over,
});
const panel = (rows: readonly Companion[], ratio = false) => (
  <CompanionPanel
    title="Who writes them?"
    noun="Author"
    subject={{ dimension: 'topic', key: 'agents' }}
    label="Agents"
    provenance={provenanceOf()}
    papers={48}
    query={answered({ rows, count: 400 })}
    choice="most papers first"
    ratio={ratio}
    none="No author is named."
  />
);

it('a name leads to its page, its number to the papers of both', () => {
  const { getByRole, getByText } = draw(panel([companion()]));
  expect(getByRole('link', { name: 'Ada Lovelace' }).getAttribute('href')).toBe('/authors/Ada%20Lovelace');
  const papers = getByRole('link', { name: '12 papers with Ada Lovelace' }).getAttribute('href');
  expect(papers).toBe('/papers?topic=agents&author=Ada+Lovelace');
  expect(getByText('most papers first: 1 of 400')).toBeDefined();
  expect(getByText('25.0%')).toBeDefined();
});

it('leads to the course of its first rows among the papers of the subject', () => {
  const { getByRole } = draw(panel([companion()]));
  expect(getByRole('link', { name: 'Compare the first over time, among these papers' }).getAttribute('href')).toBe(
    '/topics?s=author:Ada+Lovelace&topic=agents',
  );
});

it('shows how they stand against chance where asked', () => {
  const { getByText } = draw(panel([companion()], true));
  expect(getByText('3.2×')).toBeDefined();
});

it('says why there are none', () => {
  const { getByText } = draw(panel([]));
  expect(getByText('No author is named.')).toBeDefined();
});

it('leaves as a file that holds shares in full and names its subject', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL');
  const { getByRole, findByRole } = draw(panel([companion()], true));
  fireEvent.click(getByRole('button', { name: 'Export: Agents: Who writes them?' }));
  fireEvent.click(await findByRole('menuitem', { name: /^CSV as shown/ }));
  const file = saved.mock.calls[0]?.[0];
  expect(file instanceof Blob ? await file.text() : '').toBe(
    'kind,key,label,papers_of_both,papers,share,ratio,synthetic\nauthor,Ada Lovelace,Ada Lovelace,12,30,0.25,3.24,false\n',
  );
  saved.mockRestore();
});
