import { distributionQuerySchema, standoutQuerySchema, topicAttentionQuerySchema } from '../services/queries.ts';
import { rankStandouts } from '../services/rank-standouts.ts';
import { readDistribution } from '../services/read-distribution.ts';
import { readTopicAttention } from '../services/read-topic-attention.ts';
import { procedure, router } from './trpc.ts';

export const attention = router({
  distribution: procedure
    .input(distributionQuerySchema.prefault({}))
    .query(({ ctx, input }) => readDistribution(ctx, input)),
  standouts: procedure.input(standoutQuerySchema.prefault({})).query(({ ctx, input }) => rankStandouts(ctx, input)),
  byTopic: procedure
    .input(topicAttentionQuerySchema.prefault({}))
    .query(({ ctx, input }) => readTopicAttention(ctx, input)),
});
