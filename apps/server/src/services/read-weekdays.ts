import { weekday } from '@papertide/core';
import { medianInterval } from '@papertide/core/attention';
import type { WeekdayAnswer } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { upvotesOf, wantedFacts } from './attention-facts.ts';
import type { UpvotesQuery } from './queries.ts';

/** The median upvotes of the papers of a filter by the weekday on which they were first listed; weekdays without a list are left out. */
export function readWeekdays(ctx: Context, query: UpvotesQuery): Promise<WeekdayAnswer> {
  return answer(ctx, 'weekdays', query, async (corpus, ctx, query) => {
    const facts = await wantedFacts(ctx, corpus, query.filter);
    const days = new Map<number, number[]>();
    for (const fact of facts) {
      const upvotes = upvotesOf(fact, query.reading);
      const day = weekday(fact.listedOn);
      const known = days.get(day) ?? [];
      if (upvotes !== null) known.push(upvotes);
      days.set(day, known);
    }
    const rows = [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, upvotes]) => {
        const { median = null, low = null, high = null } = medianInterval(upvotes) ?? {};
        return { weekday: day, n: upvotes.length, median, low, high };
      });
    return { reading: query.reading, rows };
  });
}
