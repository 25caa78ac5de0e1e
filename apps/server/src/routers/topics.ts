import { ownTopicSchema } from '@papertide/core/query';
import { z } from 'zod';
import { listOwnTopics, removeOwnTopic, saveOwnTopic } from '../services/own-topics.ts';
import { readTopicPortrait } from '../services/portray-topic.ts';
import { topicRankQuerySchema } from '../services/queries.ts';
import { rankTopics } from '../services/rank-topics.ts';
import { readTaxonomy } from '../services/read-taxonomy.ts';
import { adminProcedure, procedure, router } from './trpc.ts';

export const topics = router({
  taxonomy: procedure.query(({ ctx }) => readTaxonomy(ctx)),
  get: procedure
    .input(z.object({ id: z.string().trim().min(1).max(200) }))
    .query(({ ctx, input }) => readTopicPortrait(ctx, input.id)),
  own: procedure.query(({ ctx }) => listOwnTopics(ctx)),
  saveOwn: adminProcedure
    .input(z.object({ id: z.string().max(200).nullable().default(null), topic: ownTopicSchema }))
    .mutation(({ ctx, input }) => saveOwnTopic(ctx, input.id, input.topic)),
  removeOwn: adminProcedure
    .input(z.object({ id: z.string().max(200) }))
    .mutation(({ ctx, input }) => removeOwnTopic(ctx, input.id)),
  rank: procedure.input(topicRankQuerySchema.prefault({})).query(({ ctx, input }) => rankTopics(ctx, input)),
});
