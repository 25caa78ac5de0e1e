import type { RisingAnswer } from '@papertide/core/query';

/**
 * Why nothing can be said of a filter's papers: no paper matches, there is nothing before to compare with, none that match lie in the
 * two windows, or no topic or keyword has enough of them.
 */
export type Blank = 'no-paper' | 'no-before' | 'none-then' | 'too-few';

/** Why an answer holds nothing; `null` where something rises, falls, is new, or was tested and did not. `total` are the papers of the filter. */
export function blankOf({ now, before, lists, fresh, tested }: RisingAnswer, total: number | null): Blank | null {
  if (now === null || before === null) return total === 0 ? 'no-paper' : 'no-before';
  if (now.papers + before.papers === 0) return total === 0 ? 'no-paper' : 'none-then';
  const found = lists.reduce((sum, { count }) => sum + count, fresh.count);
  return found + tested.topics + tested.keywords === 0 ? 'too-few' : null;
}
