import { type OwnTopic, ownTopicId, parseText } from '@papertide/core/query';
import * as store from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';

/** Every one is looked for in every new paper. */
const mostOwnTopics = 50;

/** The topics that readers of this house defined, with their papers. */
export function listOwnTopics(ctx: Context) {
  return answer(ctx, 'own topics', null, async (_, still) => ({ topics: await store.listOwnTopics(still.store.read) }));
}

/** A topic as it is stored, and what of its expression was passed over. */
export interface SavedOwnTopic {
  readonly topic: store.StoredOwnTopic;
  readonly notes: readonly string[];
}

/**
 * Stores a topic: under `id` in place of the one there, else under an id made of its name, which must be free. Its papers are
 * found in all history at once.
 */
export async function saveOwnTopic(ctx: Context, id: string | null, topic: OwnTopic): Promise<SavedOwnTopic> {
  const before = await store.listOwnTopics(ctx.store.write);
  const known = (wanted: string): boolean => before.some((own) => own.id === wanted);
  if (id !== null && !known(id)) throw new ServiceError('not-found', `There is no topic "${id}" of yours.`);
  const own = id ?? ownTopicId(topic.name) ?? '';
  if (id === null && known(own)) {
    throw new ServiceError(
      'usage',
      `There is a topic "${topic.name}" of yours already.`,
      'Change that one, or choose another name.',
    );
  }
  if (id === null && before.length >= mostOwnTopics) {
    throw new ServiceError(
      'usage',
      `This house holds ${mostOwnTopics} topics of its own.`,
      'Remove one that nobody needs.',
    );
  }
  await store.saveOwnTopic(ctx.store.write, own, topic, ctx.now());
  const saved = (await store.listOwnTopics(ctx.store.write)).find((each) => each.id === own);
  if (saved === undefined) throw new Error(`the topic ${own} was not stored`);
  return { topic: saved, notes: parseText(topic.expression).notes };
}

/** Takes a topic away. */
export async function removeOwnTopic(ctx: Context, id: string): Promise<void> {
  if (await store.removeOwnTopic(ctx.store.write, id)) return;
  throw new ServiceError('not-found', `There is no topic "${id}" of yours.`, 'See those there are with "topics list".');
}
