import { z } from 'zod';
import { readTopicPortrait } from '../services/portray-topic.ts';
import { topicRankQuerySchema } from '../services/queries.ts';
import { rankTopics } from '../services/rank-topics.ts';
import { readTaxonomy } from '../services/read-taxonomy.ts';
import { procedure, router } from './trpc.ts';

export const topics = router({
  taxonomy: procedure.query(({ ctx }) => readTaxonomy(ctx)),
  get: procedure
    .input(z.object({ id: z.string().trim().min(1).max(200) }))
    .query(({ ctx, input }) => readTopicPortrait(ctx, input.id)),
  rank: procedure.input(topicRankQuerySchema.prefault({})).query(({ ctx, input }) => rankTopics(ctx, input)),
});
