import { setImmediate as nextTurn } from 'node:timers/promises';
import { addDays, type Day } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { startsWord, sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { countsByDay, type RankableDimension } from './counts-by-day.ts';
import type { DayRange, RankOptions } from './rank-keys.ts';

/** Days that are counted at a time: some 20 ms of work with 75,000 keyphrases, after which others have their turn. */
const daysAtATime = 28;

export interface CountedKey {
  readonly key: string;
  readonly n: number;
  readonly nBefore: number;
}

/**
 * Every key of a dimension with its papers of a filter in a stretch of days and in the one before, which stand for the
 * filter's own, most first and then by key: the order of `rankKeys`, for those who want all of them. Counts a few weeks at a time and lets others work in between.
 */
export async function countKeys(
  db: Db,
  dimension: RankableDimension,
  filter: PaperFilter,
  now: DayRange,
  before: DayRange | null,
  { text = '', hide }: Pick<RankOptions, 'text' | 'hide'> = {},
): Promise<CountedKey[]> {
  const counts = new Map<string, { n: number; nBefore: number }>();
  const add = async ({ from, to }: DayRange, column: 'n' | 'nBefore'): Promise<void> => {
    for (let start: Day = from; start <= to; start = addDays(start, daysAtATime)) {
      const last = addDays(start, daysAtATime - 1);
      const rows = await db
        .selectFrom(countsByDay(db, dimension, { ...filter, from: start, to: last < to ? last : to }).as('days'))
        .select('key')
        .select((eb) => sumOf(eb.ref('n')).as('n'))
        .$if(text.trim() !== '', (query) => query.where((column) => startsWord(column.ref('key'), text)))
        .groupBy('key')
        .execute();
      for (const { key, n } of rows) {
        if (hide?.has(key)) continue;
        const count = counts.get(key) ?? { n: 0, nBefore: 0 };
        count[column] += n;
        counts.set(key, count);
      }
      await nextTurn();
    }
  };
  await add(now, 'n');
  if (before !== null) await add(before, 'nBefore');
  return [...counts]
    .map(([key, count]) => ({ key, ...count }))
    .sort((a, b) => b.n - a.n || b.nBefore - a.nBefore || (a.key < b.key ? -1 : 1));
}
