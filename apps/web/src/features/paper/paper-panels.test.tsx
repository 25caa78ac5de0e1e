import type { PaperDetail } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { Abstract } from './Abstract.tsx';
import { AttentionPanel } from './AttentionPanel.tsx';
import { CurvePanel } from './CurvePanel.tsx';
import { PaperHead } from './PaperHead.tsx';
import { ReasonsPanel } from './ReasonsPanel.tsx';

afterEach(cleanup);

const paper: PaperDetail = {
  ...{ key: '2605.00001', arxivId: '2605.00001', title: 'Tides of Tool Use', abstract: 'Agents learn tool use.' },
  ...{ authors: [], allAuthors: [], authorCount: null, organization: null, categories: [], topics: [], matches: [] },
  ...{ listedOn: '2026-05-28', publishedOn: '2026-05-26', observedAt: '2026-05-31T00:13:00Z', listings: [] },
  ...{ upvotes: 156, comments: 1, stars: null, githubRepo: null, projectPage: null, truncated: false, sources: [] },
  ...{ doi: null, updatedOn: null, version: null, journalRef: null, authorComment: null, fieldSources: {} },
  rank: { cohort: '2026-05-28', size: 41, percentile: 98.8, maturity: 'settling', age: 3, cohortAge: 3 },
  keyphrases: [
    {
      ...{ key: 'tool use', label: 'tool use', surface: 'tool use', origin: 'extracted', papers: 12 },
      spans: [{ field: 'abstract', start: 13, end: 21 }],
    },
  ],
  tags: ['web "agents"'],
  ...{ observations: [], cohortCurve: [], neighbours: null },
  provenance: provenanceOf(),
};

test('a keyphrase in the abstract leads to its trend', () => {
  const { getByRole } = draw(<Abstract paper={paper} />);
  expect(getByRole('link', { name: 'tool use' }).getAttribute('href')).toBe('/topics?s=keyword:tool+use');
});

test('keyphrases stand as a list too, each with its papers', () => {
  const { getByRole } = draw(<Abstract paper={paper} />);
  const [phrase] = getByRole('list', { name: 'Keyphrases' }).querySelectorAll('a');
  expect([phrase?.textContent, phrase?.getAttribute('href')]).toEqual(['tool use 12', '/topics?s=keyword:tool+use']);
});

test('tags lead to the papers that hold their words', () => {
  const { getByText } = draw(<Abstract paper={paper} />);
  expect(getByText('web "agents"').getAttribute('href')).toBe('/papers?q=%22web++agents+%22');
});

test('a record that was longer than is kept says so', () => {
  const { getByText } = draw(<Abstract paper={{ ...paper, truncated: true }} />);
  expect(getByText('Parts of this record were longer than Papertide keeps.')).toBeTruthy();
});

test('readings of one day make no curve', () => {
  const read = { observedAt: '2026-11-23T12:46:00Z', upvotes: 76, comments: 1, stars: null };
  const once = { ...paper, observations: [read] };
  const { container, queryByRole } = draw(<CurvePanel query={answered(once)} paper={once} />);
  expect(container.textContent).toContain('Read once, on 23 Nov 2026. A curve needs readings on two days.');
  expect(queryByRole('img')).toBeNull();
});

test('a young paper says how young its upvotes are, and names what its percentile is of', () => {
  const { container } = draw(<AttentionPanel paper={paper} />);
  expect(container.textContent).toContain('156 upvotes after 3 days. Most papers gain until day 14.');
  expect(container.textContent).toContain('p99');
  expect(container.textContent).toContain('41 papers with known upvotes listed on 28 May 2026');
});

test('unknown upvotes are not zero upvotes', () => {
  const { getByRole } = draw(<AttentionPanel paper={{ ...paper, upvotes: null, rank: null }} />);
  expect(getByRole('region', { name: 'Attention' }).textContent).toBe(
    'upvotes–comment1Upvotes are not known: no source has given them yet.',
  );
});

test('twelve authors stand there, the others one click away', () => {
  const allAuthors = Array.from({ length: 42 }, (_, i) => `Author ${i + 1}`);
  const { getByRole, container } = draw(<PaperHead paper={{ ...paper, allAuthors, authorCount: 42 }} />);
  expect(container.textContent).not.toContain('Author 13');
  fireEvent.click(getByRole('button', { name: 'and 30 more' }));
  expect(container.textContent).toContain('Author 42');
});

test('a paper without a topic says so in place of an empty table', () => {
  const { queryByRole, getByText } = draw(<ReasonsPanel paper={paper} />);
  expect(queryByRole('table')).toBeNull();
  expect(getByText(/No topic of the list occurs/)).toBeTruthy();
});
