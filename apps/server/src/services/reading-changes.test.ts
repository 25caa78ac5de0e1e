import { addDays } from '@papertide/core';
import { describe, expect, it } from 'vitest';
import type { AttentionFact } from './attention-facts.ts';
import { readingChanges } from './reading-changes.ts';

/** Twenty papers of a month, read last so many days after their list. */
const month = (name: string, age: number): AttentionFact[] =>
  Array.from({ length: 20 }, (_, i) => {
    const listedOn = `${name}-${String(i + 1).padStart(2, '0')}`;
    return {
      key: `${name} ${i}`,
      listedOn,
      publishedOn: null,
      observedAt: `${addDays(listedOn, age)}T12:00:00Z`,
      latest: 5,
      day7: null,
      notAtDay7: 'no-reading-after' as const,
      watchedTo: null,
      day14: null,
      comments: null,
      stars: null,
    };
  });

describe('readingChanges', () => {
  const early = ['2025-01', '2025-02', '2025-03'].flatMap((name) => month(name, 0));
  const late = ['2025-04', '2025-05', '2025-06'].flatMap((name) => month(name, 5));

  it('finds the month from which most papers were read again', () => {
    expect(readingChanges([...late, ...early, ...month('2025-08', 0)])).toEqual([
      { day: '2025-04-01', label: 'before: read on the day only · after: read again for days' },
    ]);
  });

  it('takes a month or two for chance, and finds nothing where all were read alike', () => {
    expect(readingChanges([...month('2024-12', 5), ...early, ...month('2025-09', 0)])).toEqual([]);
    expect(readingChanges(early)).toEqual([]);
    expect(readingChanges([])).toEqual([]);
  });
});
