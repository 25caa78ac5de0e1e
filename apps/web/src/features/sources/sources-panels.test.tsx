import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { runOf, statusOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { CollectForm } from './CollectForm.tsx';
import { RejectsPanel } from './RejectsPanel.tsx';
import { RunsPanel } from './RunsPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';

afterEach(cleanup);

test('a run with rejects opens them', () => {
  const opened = vi.fn();
  const runs = answered([runOf({ id: 7, rejects: 2 }), runOf({ id: 6, state: 'failed', error: 'answered 429' })]);
  const { getByRole, getByText } = draw(
    <RunsPanel query={runs} total={212} nextRunAt="2026-06-01T06:23:00Z" onMore={null} onRejects={opened} />,
  );
  fireEvent.click(getByRole('button', { name: 'Show 2 rejects' }));
  expect(opened).toHaveBeenCalledWith(7);
  expect(getByText('failed: answered 429')).toBeTruthy();
  expect(getByText('2 of 212 runs shown')).toBeTruthy();
});

test('a reject shows its reason and, opened, what was read', () => {
  const reject = {
    ...{ id: 1, runId: 7, source: 'huggingface', sourceKey: null, reason: 'no title', payload: '{"paper":{}}' },
    at: '2026-05-29T00:13:10Z',
  };
  const { getByText } = draw(
    <RejectsPanel query={answered({ total: 1, rows: [reject] })} runId={null} onAll={() => undefined} onMore={null} />,
  );
  expect(getByText('no title').closest('details')?.textContent).toContain('{"paper":{}}');
});

test('without other days the usual ones are collected, and none while a collection runs', () => {
  const collect = vi.fn();
  const idle = draw(<CollectForm running={false} pending={false} onCollect={collect} />);
  fireEvent.click(idle.getByRole('button', { name: 'Collect now' }));
  expect(collect).toHaveBeenCalledWith(null);
  cleanup();
  const busy = draw(<CollectForm running pending={false} onCollect={collect} />);
  expect(busy.getByRole('button', { name: 'Collecting …' }).hasAttribute('disabled')).toBe(true);
});

test('papers of arXiv are collected by category, and not without one', () => {
  const collect = vi.fn();
  const form = draw(<CollectForm running={false} pending={false} onCollect={collect} />);
  fireEvent.click(form.getByRole('button', { name: 'Last 28 days' }));
  fireEvent.change(form.getByLabelText('Source'), { target: { value: 'arxiv' } });
  fireEvent.change(form.getByLabelText('Categories'), { target: { value: 'nonsense!' } });
  expect(form.getByRole('alert').textContent).toBe('“nonsense!” is no category of arXiv.');
  fireEvent.change(form.getByLabelText('Categories'), { target: { value: 'cs.CL; stat.ML' } });
  fireEvent.click(form.getByRole('button', { name: 'Collect these days' }));
  expect(collect).toHaveBeenCalledWith(expect.objectContaining({ source: 'arxiv', categories: ['cs.CL', 'stat.ML'] }));
});

test('a demo corpus that is not there is no source', () => {
  const none = { id: 'demo', name: 'Demo corpus', papers: 0, first: null, last: null };
  const status = statusOf();
  const { queryByText, getByText } = draw(<SourcesPanel status={{ ...status, sources: [none, ...status.sources] }} />);
  expect(queryByText('Demo corpus')).toBeNull();
  expect(getByText('Hugging Face Daily Papers').getAttribute('href')).toBe('/papers?source=huggingface');
});

test('sources stand by their papers, those without any after them and Hugging Face first', () => {
  const source = (id: string, papers: number) => ({ id, name: id, papers, first: null, last: null });
  const sources = [source('file', 0), source('page', 0), source('huggingface', 0), source('demo', 12)];
  const { getAllByRole } = draw(<SourcesPanel status={statusOf({ sources })} />);
  const names = getAllByRole('row').map((row) => row.querySelector('td')?.textContent?.trim());
  expect(names.slice(1)).toEqual(['demo synthetic', 'huggingface', 'file', 'page']);
});
