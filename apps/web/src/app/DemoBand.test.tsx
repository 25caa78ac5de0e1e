import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../lib/testing-render.tsx';
import { DemoBand } from './DemoBand.tsx';

afterEach(cleanup);

const unreachable = {
  source: 'huggingface',
  error: 'source-unreachable: huggingface.co cannot be reached: getaddrinfo ENOTFOUND huggingface.co',
  at: '2026-11-23T12:46:00Z',
};
const idle = { trying: false, failedAt: null, refused: null, retry: () => undefined };

test('demo data that was asked for says that it is invented, and leads to real papers', () => {
  const { getByRole } = draw(<DemoBand papers={8500} unreachable={null} again={idle} />);
  expect(getByRole('status').textContent).toBe(
    'Demo data. 8,500 invented papers. No figure here is real. Collect real papers',
  );
  expect(getByRole('link', { name: 'Collect real papers' }).getAttribute('href')).toBe('/sources');
});

test('demo data in place of a source out of reach says since when and why, and tries again on request', () => {
  const retry = vi.fn();
  const { getByRole } = draw(<DemoBand papers={8500} unreachable={unreachable} again={{ ...idle, retry }} />);
  expect(getByRole('status').textContent).toBe(
    'Hugging Face could not be reached on 23 Nov 2026: there is no connection to it. These are invented papers.Try again',
  );
  fireEvent.click(getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('trying again says that it tries, and then when it was in vain', () => {
  const { getByRole } = draw(<DemoBand papers={8500} unreachable={unreachable} again={{ ...idle, trying: true }} />);
  expect(getByRole('button', { name: 'Trying…' })).toHaveProperty('disabled', true);
  const failedAt = '2026-11-23T12:51:08Z';
  cleanup();
  const after = draw(
    <DemoBand papers={8500} unreachable={{ ...unreachable, at: failedAt }} again={{ ...idle, failedAt }} />,
  );
  expect(after.getByRole('status').textContent).toContain('Hugging Face is still unreachable at 12:51 UTC:');
  expect(after.getByRole('button', { name: 'Try again' })).toHaveProperty('disabled', false);
});

test('what may not be tried again says why', () => {
  const { getByRole } = draw(
    <DemoBand papers={8500} unreachable={unreachable} again={{ ...idle, refused: 'A collection is running.' }} />,
  );
  expect(getByRole('status').textContent).toContain('It could not be tried again: A collection is running.');
});
