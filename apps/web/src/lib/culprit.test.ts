import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { culprit } from './culprit.ts';
import { filterChips } from './filter-chips.ts';

test('the filter to blame is the one whose absence leaves most papers', () => {
  const filter = { ...everyPaper, text: 'x', minUpvotes: 100 };
  const [text, upvotes] = filterChips(filter, ({ key }) => key, null);
  if (text === undefined || upvotes === undefined) throw new Error('two chips were expected');
  expect(
    culprit([
      { chip: text, without: 3 },
      { chip: upvotes, without: 38 },
    ])?.chip.value,
  ).toBe('100 or more');
  expect(culprit([{ chip: text, without: 0 }])).toBeNull();
  expect(culprit([])).toBeNull();
});
