import { topicRankQuerySchema } from '../services/queries.ts';
import { rankTopics } from '../services/rank-topics.ts';
import { readTaxonomy } from '../services/read-taxonomy.ts';
import { procedure, router } from './trpc.ts';

export const topics = router({
  taxonomy: procedure.query(({ ctx }) => readTaxonomy(ctx)),
  rank: procedure.input(topicRankQuerySchema.prefault({})).query(({ ctx, input }) => rankTopics(ctx, input)),
});
