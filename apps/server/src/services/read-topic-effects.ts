import { groupBy } from '@papertide/core';
import { topicEffects } from '@papertide/core/attention';
import type { TopicEffectAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { upvotesOf, wantedFacts } from './attention-facts.ts';
import type { TopicEffectQuery } from './queries.ts';
import { topicName } from './topic-names.ts';

/**
 * Topics by how many more or fewer upvotes go with them, at equal age unless asked otherwise: empirical Bayes over the papers of a
 * filter whose upvotes of that reading are known, by the lower end of the interval. Topics with fewer papers than the minimum take
 * part in the estimate but are not shown. `rows` is empty where topics cannot be told apart.
 */
export function readTopicEffects(ctx: Context, query: TopicEffectQuery): Promise<TopicEffectAnswer> {
  return answer(ctx, 'topic effects', query, async (corpus, ctx, query) => {
    const { reading, minimum, filter } = query;
    const known = new Map<string, number>();
    for (const fact of await wantedFacts(ctx, corpus, filter)) {
      const upvotes = upvotesOf(fact, reading);
      if (upvotes !== null) known.set(fact.key, upvotes);
    }
    const members = (await paperRows(ctx.store.read, [...known.keys()])).flatMap(({ key, topics }) =>
      topics.map((topic) => ({ key: topic, upvotes: known.get(key) ?? 0 })),
    );
    const byTopic = groupBy(members, ({ key }) => key);
    const effects = topicEffects(members)?.effects ?? [];
    const rows = effects
      .filter(({ key }) => (byTopic.get(key)?.length ?? 0) >= minimum)
      .map(({ key, n, raw, effect, low, high }) => {
        const { name, slot } = topicName(key);
        const [factor, from, to] = [effect, low, high].map(Math.exp) as [number, number, number];
        return { topicId: key, name, slot, n, factor, low: from, high: to, raw: Math.exp(raw) };
      });
    return { rows, papers: known.size, reading };
  });
}
