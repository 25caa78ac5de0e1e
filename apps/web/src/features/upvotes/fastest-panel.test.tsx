import type { FastestAnswer } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { FastestPanel, type FastestPanelProps } from './FastestPanel.tsx';

afterEach(cleanup);

const latest = { from: '2026-05-25', to: '2026-05-31' };
const unread: FastestAnswer = {
  ...{ rows: [], from: '2026-11-20', to: '2026-11-26', papers: 0, latest, usual: null },
  provenance: provenanceOf(),
};
const panel = (answer: FastestAnswer, over: Partial<FastestPanelProps> = {}) =>
  draw(
    <FastestPanel
      query={answered(answer)}
      filters="none"
      pairs={[]}
      week={null}
      onWeek={() => {}}
      onDrop={null}
      {...over}
    />,
  );

test('a week without velocity names its days and the latest week that has one, a click away', () => {
  const shown: (string | null)[] = [];
  const { getByText, getByRole } = panel(unread, { onWeek: (to) => void shown.push(to) });
  expect(getByText('No paper was read twice in 20–26 Nov 2026, the last week of readings')).toBeDefined();
  fireEvent.click(getByRole('button', { name: 'Show 25–31 May 2026' }));
  expect(shown).toEqual(['2026-05-31']);
});

test('a week that was chosen says so, and leads back to the latest reading', () => {
  const shown: (string | null)[] = [];
  const { getByRole } = panel({ ...unread, ...latest }, { week: latest.to, onWeek: (to) => void shown.push(to) });
  expect(getByRole('heading', { name: 'Which papers were fastest, 25–31 May 2026?' })).toBeDefined();
  fireEvent.click(getByRole('button', { name: 'Back to the week of the latest reading' }));
  expect(shown).toEqual([null]);
});

test('papers that were never read twice: the filter is dropped in a click, without one only another reading helps', () => {
  let dropped = 0;
  const none = { ...unread, latest: null };
  const { getByRole } = panel(none, { onDrop: () => void dropped++ });
  fireEvent.click(getByRole('button', { name: 'Drop the filters' }));
  expect(dropped).toBe(1);
  cleanup();
  expect(panel(none).getByRole('link', { name: 'Open Sources' }).getAttribute('href')).toBe('/sources');
});
