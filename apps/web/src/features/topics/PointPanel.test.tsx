import { everyPaper, type PaperListAnswer } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { PointPanel } from './PointPanel.tsx';

afterEach(cleanup);

const point = {
  ref: { dimension: 'topic', key: 'agents' },
  label: 'Agents',
  period: '2026-05',
  n: 214,
  total: 631,
  unknown: 0,
} as const;
const filter = { ...everyPaper, topics: ['agents'], from: '2026-05-01', to: '2026-05-31' };
const papers: PaperListAnswer = { total: 214, ranked: null, rows: [], next: null, provenance: provenanceOf() };

test('the panel has the number of the point, in its words, its link and its file', () => {
  const { getByText, getByRole } = draw(
    <PointPanel point={point} filter={filter} papers={answered(papers)} onClose={() => undefined} />,
  );
  expect(getByText('214 papers').parentElement?.textContent).toContain('214 papers, 33.9% of 631');
  const query = '?topic=agents&from=2026-05-01&to=2026-05-31&sort=upvotes';
  expect(getByRole('link', { name: 'Show all 214' }).getAttribute('href')).toBe(`/papers${query}`);
  expect(getByRole('link', { name: 'CSV (214 rows)' }).getAttribute('href')).toBe(`/export/papers.csv${query}`);
});

test('a point of upvotes says of how many of its papers they are not known', () => {
  const { getByText } = draw(
    <PointPanel point={{ ...point, unknown: 9 }} filter={filter} papers={answered(papers)} onClose={() => undefined} />,
  );
  expect(getByText('214 papers').parentElement?.textContent).toContain('of 9 the chart’s value is not known');
});

test('a point without papers says so and offers no list', () => {
  const { getByText, queryByRole } = draw(
    <PointPanel point={{ ...point, n: 0 }} filter={filter} papers={answered(papers)} onClose={() => undefined} />,
  );
  expect(getByText('No paper of Agents in this period.')).toBeDefined();
  expect(queryByRole('link')).toBeNull();
});

test('it closes', () => {
  const close = vi.fn();
  const { getByRole } = draw(<PointPanel point={point} filter={filter} papers={answered(papers)} onClose={close} />);
  fireEvent.click(getByRole('button', { name: 'Close the papers of this point' }));
  expect(close).toHaveBeenCalledOnce();
});
