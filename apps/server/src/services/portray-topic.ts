import type { TopicInPlace, TopicPortrait } from '@papertide/core/query';
import { findTopic, type Topic, taxonomy } from '@papertide/core/topics';
import { countOfKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { requireKnown } from './known-series.ts';
import { portray } from './portray.ts';
import { topicName } from './topic-names.ts';

/** Papers that a topic and its neighbor must share. */
export const leastTogether = 5;
const mostNeighbors = 12;

function above(topic: Topic | undefined): Topic[] {
  const next = topic?.broader === undefined ? undefined : findTopic(topic.broader);
  return next === undefined ? [] : [next, ...above(next)];
}

const below = (id: string): Topic[] =>
  taxonomy.topics.filter(({ broader }) => broader === id).flatMap((topic) => [topic, ...below(topic.id)]);

/**
 * The portrait of a topic with its definition and its place in the taxonomy. Its neighbors are the topics that stand in its
 * papers most oftener than by chance; those above and below it are left out, since papers have them together by definition.
 * Throws `not-found`, with topics that may have been meant.
 */
export function readTopicPortrait(ctx: Context, id: string): Promise<TopicPortrait> {
  const ref = { dimension: 'topic', key: id } as const;
  return answer(ctx, 'topic', id, async (corpus, ctx) => {
    await requireKnown(ctx, [ref]);
    const topic = findTopic(id);
    const [up, down] = [above(topic), below(id)];
    const kin = new Set([id, ...[...up, ...down].map((each) => each.id)]);
    const papers = await countOfKeys(ctx.store.read, 'topic', [...kin]);
    const inPlace = (each: Topic): TopicInPlace => {
      const { name, slot } = topicName(each.id);
      return { id: each.id, name, slot, papers: papers.get(each.id) ?? 0 };
    };
    const next = down.filter(({ broader }) => broader === id).map(inPlace);
    const { name, slot, area } = topicName(id);
    const portrait = await portray(ctx, corpus, ref, {
      hide: kin,
      limit: mostNeighbors,
      attracted: true,
      strongestFrom: leastTogether,
    });
    return {
      ...portrait,
      label: topic === undefined ? portrait.label : name,
      topic: {
        ...{ id, name: topic === undefined ? portrait.label : name, slot, area },
        definition: topic?.definition ?? '',
        aliases: (topic?.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
        broader: up.map(inPlace),
        narrower: next.sort((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1)),
      },
    };
  });
}
