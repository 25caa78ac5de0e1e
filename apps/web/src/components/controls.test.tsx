import { everyPaper, type PaperFilter } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ChartTable } from '../charts/export/chart-table.ts';
import { picturedTable } from '../charts/export/picture-table.ts';
import { progressOf, provenanceOf } from '../lib/testing.ts';
import { draw } from '../lib/testing-render.tsx';
import { Choice } from './Choice.tsx';
import { DataTable } from './DataTable.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ProgressCard, percentDone, unitsDone } from './ProgressCard.tsx';
import { QueryBar } from './query-bar/QueryBar.tsx';
import { SeriesChip } from './SeriesChip.tsx';

afterEach(cleanup);

test('a chip isolates on a click, toggles with Ctrl, and removes by its cross', () => {
  const calls = { onIsolate: vi.fn(), onToggle: vi.fn(), onRemove: vi.fn() };
  const { getByRole } = draw(<SeriesChip slot={1} label="Agents" isolated {...calls} />);
  const chip = getByRole('button', { name: 'Agents' });
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(chip);
  fireEvent.click(chip, { ctrlKey: true });
  fireEvent.click(getByRole('button', { name: 'Remove Agents' }));
  expect(Object.values(calls).map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
});

test('up to five options are segments, more are a select', () => {
  const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => ({ value, label: value }));
  const few = draw(<Choice label="Metric" value="a" options={options.slice(0, 5)} onChange={() => undefined} />);
  expect(few.getAllByRole('radio')).toHaveLength(5);
  const chosen = vi.fn();
  const many = draw(<Choice label="Interval" value="a" options={options} onChange={chosen} />);
  fireEvent.change(many.getByLabelText('Interval'), { target: { value: 'f' } });
  expect(chosen).toHaveBeenCalledWith('f');
});

const table: ChartTable = { columns: [{ name: 'label', label: 'Keyword' }], rows: [['agents']] };
const shown = { rows: 1, table: () => table, picture: () => picturedTable(table) };

test('the export menu counts the rows of each file', async () => {
  const { getByRole, findByRole } = draw(
    <ExportMenu
      of="Keywords"
      what="keywords"
      filters={null}
      provenance={null}
      shown={shown}
      all={{ rows: 8447, csvHref: '/export/keywords.csv', jsonHref: '/export/keywords.json' }}
    />,
  );
  fireEvent.click(getByRole('button', { name: 'Export: Keywords' }));
  expect((await findByRole('menuitem', { name: /^CSV as shown/ })).textContent).toBe('CSV as shown1 row');
  const all = await findByRole('menuitem', { name: /^CSV, all rows/ });
  expect([all.textContent, all.getAttribute('href')]).toEqual(['CSV, all rows8,447 rows', '/export/keywords.csv']);
});

test.each([
  ['merged', 'synonyms merged (2026.1)'],
  ['apart', 'synonyms apart'],
] as const)('the file of a table of keywords says what becomes of synonyms: %s', async (keywords, words) => {
  const saved = vi.spyOn(URL, 'createObjectURL');
  const { getByRole, findByRole } = draw(
    <ExportMenu
      of="Keywords"
      what="keywords"
      filters={null}
      provenance={provenanceOf()}
      topics={false}
      keywords={keywords}
      shown={shown}
    />,
  );
  fireEvent.click(getByRole('button', { name: 'Export: Keywords' }));
  fireEvent.click(await findByRole('menuitem', { name: /^JSON/ }));
  const file = saved.mock.calls[0]?.[0];
  const { source } = JSON.parse(file instanceof Blob ? await file.text() : '{}');
  expect(source).toBe(`Source: Hugging Face Daily Papers · as of 31 May 2026 · ${words} · Filters: none`);
  saved.mockRestore();
});

test('a table says by what it is sorted, and a row can be selected', () => {
  const onSelect = vi.fn();
  const onSort = vi.fn();
  const { getByRole, getByText } = draw(
    <DataTable
      label="Keywords"
      columns={[
        { id: 'name', head: 'Keyword', cell: (row) => row },
        { id: 'papers', head: 'Papers', cell: (row) => row.length, align: 'right', sortable: true },
      ]}
      rows={['agents', 'rag']}
      keyOf={(row) => row}
      sort={{ by: 'papers', descending: true }}
      onSort={onSort}
      onSelect={onSelect}
    />,
  );
  expect(getByRole('columnheader', { name: /Papers/ }).getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(getByRole('button', { name: 'Papers' }));
  fireEvent.click(getByText('rag'));
  expect([onSort.mock.calls, onSelect.mock.calls]).toEqual([[['papers']], [['rag']]]);
});

test('progress without a total has no percentage; a finished run is whole', () => {
  expect([percentDone(progressOf()), percentDone(progressOf({ total: null }))]).toEqual([45, 0]);
  expect(percentDone(progressOf({ state: 'complete', done: 0, total: 0 }))).toBe(100);
  expect([unitsDone(progressOf()), unitsDone(progressOf({ total: null, done: 1 }))]).toEqual(['9 of 20 days', '1 day']);
});

test('a failed run says why and can be tried again', () => {
  const onRetry = vi.fn();
  const progress = progressOf({ state: 'failed', error: 'The source refused.' });
  const { getByRole, getByText, queryByText } = draw(
    <ProgressCard progress={progress} title="Collecting" onRetry={onRetry} onCancel={() => undefined} />,
  );
  expect(getByText('The source refused.')).toBeDefined();
  expect(queryByText('Cancel')).toBeNull();
  fireEvent.click(getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

function bar(filter: PaperFilter) {
  const changes: PaperFilter[] = [];
  const view = draw(
    <QueryBar
      filter={filter}
      onChange={(next) => changes.push(next instanceof Function ? next(filter) : next)}
      total={38}
      counting={false}
      dataTo="2026-05-29"
      nameOf={({ key }) => (key === 'agents' ? 'Agents' : key)}
      suggestions={[{ ref: { dimension: 'keyword', key: 'agent memory' }, label: 'agent memory', papers: 44 }]}
      onType={() => undefined}
    />,
  );
  return { ...view, changes, input: view.getByRole('textbox', { name: /Add a topic/ }) };
}

test('the query bar counts first, and Enter adds what was typed', () => {
  const { getByText, input, changes } = bar(everyPaper);
  expect(getByText('38 papers')).toBeDefined();
  fireEvent.change(input, { target: { value: 'reward hacking' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(changes).toEqual([{ ...everyPaper, text: 'reward hacking' }]);
});

test('Backspace in the empty input drops the last chip; a cross drops its own', () => {
  const filter = { ...everyPaper, topics: ['agents'], minUpvotes: 100 };
  const { getByRole, input, changes } = bar(filter);
  fireEvent.keyDown(input, { key: 'Backspace' });
  fireEvent.click(getByRole('button', { name: 'Drop the filter topic Agents' }));
  expect(changes).toEqual([
    { ...filter, minUpvotes: null },
    { ...filter, topics: [] },
  ]);
});

test('a date preset ends with the data', () => {
  const { getByRole, changes } = bar(everyPaper);
  fireEvent.change(getByRole('combobox', { name: 'Dates' }), { target: { value: '28d' } });
  expect(changes).toEqual([{ ...everyPaper, from: '2026-05-02', to: null }]);
});
