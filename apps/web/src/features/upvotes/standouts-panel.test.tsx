import { everyPaper, type StandoutAnswer } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { StandoutsPanel } from './StandoutsPanel.tsx';
import { standoutPairs } from './upvotes-files.ts';

afterEach(cleanup);

const paper = {
  ...{ key: '2605.00001', title: 'A, B', authors: [], authorCount: 1, organization: null, topics: [] },
  ...{ listedOn: '2026-05-06', publishedOn: null, upvotes: 98, comments: null, stars: null },
  observedAt: '2026-05-29T10:00:00Z',
  rank: { cohort: '2026-W19', size: 87, percentile: 99.4, maturity: 'settled', age: 14, cohortAge: 14 } as const,
  cohortUpvotes: [98],
};
const answer: StandoutAnswer = { rows: [paper], papers: 1114, provenance: provenanceOf() };
const panel = () =>
  draw(
    <StandoutsPanel
      query={answered(answer)}
      days="listed 30 Mar – 29 May 2026"
      filters="author Ada Example · upvotes 20 or more"
      pairs={standoutPairs({ ...everyPaper, minUpvotes: 20 }, '2026-03-30', 'percentile')}
      drop={null}
      sort="percentile"
      onSort={() => undefined}
      onMore={() => undefined}
    />,
  );

test('files of a filtered ranking name the filter', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL');
  const { getByRole, findByRole } = panel();
  fireEvent.click(getByRole('button', { name: /^Export: / }));
  fireEvent.click(await findByRole('menuitem', { name: /^JSON as shown/ }));
  const file = saved.mock.calls[0]?.[0];
  const { source } = JSON.parse(file instanceof Blob ? await file.text() : '{}');
  expect(source).toMatch(/ · Filters: author Ada Example · upvotes 20 or more$/);
  saved.mockRestore();
});

test('the picture of the ranking has the heads and cells of the page, and no machine column', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL');
  const { getByRole, findByRole } = panel();
  fireEvent.click(getByRole('button', { name: /^Export: / }));
  fireEvent.click(await findByRole('menuitem', { name: /^SVG/ }));
  await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  const file = saved.mock.calls[0]?.[0];
  const svg = file instanceof Blob ? await file.text() : '';
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(texts.slice(1, 15)).toEqual([
    'Papers listed 30 Mar – 29 May 2026, by percentile among the papers listed with them · cohorts of 87 papers',
    ...['#', 'Paper', 'Listed', 'Upvotes', 'Percentile', 'Papers in it', 'Upvotes are'],
    ...['1', 'A, B', '6 May 2026', '98', '99.4 of its week', '87'],
  ]);
  expect(svg).not.toMatch(/listed_on|T10:00/);
  saved.mockRestore();
});

test('a file of all rows has all of them, of the same filter and days', async () => {
  const { getByRole, findByRole } = panel();
  fireEvent.click(getByRole('button', { name: /^Export: / }));
  const all = await findByRole('menuitem', { name: /^CSV, all rows/ });
  expect(all.textContent).toBe('CSV, all rows1,114 rows');
  expect(all.getAttribute('href')).toBe('/export/standouts.csv?min-upvotes=20&since=2026-03-30');
});
