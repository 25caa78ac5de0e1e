import { type Day, periodOf } from '@papertide/core';
import { chunks } from './chunks.ts';
import { dialectOf } from './dialect/dialect.ts';
import type { Db } from './store.ts';

/** Makes sure that days are in the calendar. */
export async function addDaysToCalendar(trx: Db, days: Iterable<Day>): Promise<void> {
  const rows = [...new Set(days)].map((day) => ({
    day,
    week: periodOf(day, 'week'),
    month: periodOf(day, 'month'),
    quarter: periodOf(day, 'quarter'),
    year: periodOf(day, 'year'),
  }));
  for (const some of chunks(rows, 5, dialectOf(trx).maxBoundValues)) {
    await trx
      .insertInto('calendar')
      .values(some)
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

/** Takes out the days on which no paper is listed or published any more. */
export async function dropUnusedDays(trx: Db): Promise<void> {
  await trx
    .deleteFrom('calendar')
    .where('day', 'not in', (eb) => eb.selectFrom('paper_day').select('day'))
    .execute();
}
