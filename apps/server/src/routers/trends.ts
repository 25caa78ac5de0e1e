import { trendQuerySchema } from '@papertide/core/query';
import { listRising } from '../services/list-rising.ts';
import { risingQuerySchema } from '../services/queries.ts';
import { readTrend } from '../services/read-trend.ts';
import { procedure, router } from './trpc.ts';

export const trends = router({
  rising: procedure.input(risingQuerySchema.prefault({})).query(({ ctx, input }) => listRising(ctx, input)),
  read: procedure.input(trendQuerySchema).query(({ ctx, input }) => readTrend(ctx, input)),
});
