import { expect, test } from 'vitest';
import { inventCorpus } from './corpus.ts';
import { lastDemoDay } from './last-demo-day.ts';

test.each([
  ['2026-11-26T16:28:00Z', '2026-11-25'],
  ['2026-11-26T17:59:59.999Z', '2026-11-25'],
  ['2026-11-26T18:00:00Z', '2026-11-26'],
])('at %s the demo corpus ends on %s', (now, day) => {
  expect(lastDemoDay(now)).toBe(day);
});

test('no reading of the demo corpus is of the future', () => {
  const now = '2026-11-26T16:28:00Z';
  for (const { listed, readAgain } of inventCorpus(lastDemoDay(now))) {
    for (const { observation } of [...listed, ...readAgain]) expect((observation?.observedAt ?? '') <= now).toBe(true);
  }
});
