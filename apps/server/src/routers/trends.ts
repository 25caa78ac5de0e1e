import { trendQuerySchema } from '@papertide/core/query';
import { readTrend } from '../services/read-trend.ts';
import { procedure, router } from './trpc.ts';

export const trends = router({
  read: procedure.input(trendQuerySchema).query(({ ctx, input }) => readTrend(ctx, input)),
});
