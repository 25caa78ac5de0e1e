import { z } from 'zod';
import { listBehind } from '../services/list-behind.ts';
import {
  accrualQuerySchema,
  behindQuerySchema,
  distributionQuerySchema,
  fastestQuerySchema,
  otherAttentionQuerySchema,
  quadrantQuerySchema,
  standoutQuerySchema,
  topicAttentionQuerySchema,
  topicEffectQuerySchema,
  upvotesQuerySchema,
} from '../services/queries.ts';
import { rankFastest } from '../services/rank-fastest.ts';
import { rankStandouts } from '../services/rank-standouts.ts';
import { readAccrual } from '../services/read-accrual.ts';
import { readConcentration } from '../services/read-concentration.ts';
import { readDistribution } from '../services/read-distribution.ts';
import { readOtherAttention } from '../services/read-other-attention.ts';
import { readPaperAttention } from '../services/read-paper-attention.ts';
import { readQuadrant } from '../services/read-quadrant.ts';
import { readTopicAttention } from '../services/read-topic-attention.ts';
import { readTopicEffects } from '../services/read-topic-effects.ts';
import { readWeekdays } from '../services/read-weekdays.ts';
import { procedure, router } from './trpc.ts';

export const attention = router({
  accrual: procedure.input(accrualQuerySchema.prefault({})).query(({ ctx, input }) => readAccrual(ctx, input)),
  behind: procedure.input(behindQuerySchema).query(({ ctx, input }) => listBehind(ctx, input)),
  byTopic: procedure
    .input(topicAttentionQuerySchema.prefault({}))
    .query(({ ctx, input }) => readTopicAttention(ctx, input)),
  concentration: procedure
    .input(distributionQuerySchema.prefault({}))
    .query(({ ctx, input }) => readConcentration(ctx, input)),
  distribution: procedure
    .input(distributionQuerySchema.prefault({}))
    .query(({ ctx, input }) => readDistribution(ctx, input)),
  effects: procedure.input(topicEffectQuerySchema.prefault({})).query(({ ctx, input }) => readTopicEffects(ctx, input)),
  fastest: procedure.input(fastestQuerySchema.prefault({})).query(({ ctx, input }) => rankFastest(ctx, input)),
  other: procedure
    .input(otherAttentionQuerySchema.prefault({}))
    .query(({ ctx, input }) => readOtherAttention(ctx, input)),
  ofPaper: procedure.input(z.string().min(1).max(200)).query(({ ctx, input }) => readPaperAttention(ctx, input)),
  quadrant: procedure.input(quadrantQuerySchema.prefault({})).query(({ ctx, input }) => readQuadrant(ctx, input)),
  standouts: procedure.input(standoutQuerySchema.prefault({})).query(({ ctx, input }) => rankStandouts(ctx, input)),
  weekdays: procedure.input(upvotesQuerySchema.prefault({})).query(({ ctx, input }) => readWeekdays(ctx, input)),
});
