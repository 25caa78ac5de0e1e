import { afterEach, expect, test, vi } from 'vitest';
import { keep } from './kept.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const asNumber = (found: unknown): number => (typeof found === 'number' ? found : 0);

test('what was kept is there on the next visit', () => {
  keep('n', asNumber).set(7);
  expect(keep('n', asNumber).get()).toBe(7);
});

test('nonsense in the storage is the value of nothing', () => {
  localStorage.setItem('papertide-n', '{not json');
  expect(keep('n', asNumber).get()).toBe(0);
});

test('the same text is the same object, so that a page does not draw itself for ever', () => {
  const kept = keep('list', (found): unknown[] => (Array.isArray(found) ? found : []));
  kept.set([1, 2]);
  expect(kept.get()).toBe(kept.get());
});

test('a browser that keeps nothing still remembers while the page is open', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const kept = keep('n', asNumber);
  const changed = vi.fn();
  kept.subscribe(changed);
  kept.set(3);
  expect([kept.get(), changed.mock.calls.length]).toEqual([3, 1]);
});
