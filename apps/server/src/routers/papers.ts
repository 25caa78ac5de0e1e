import { paperFilterSchema, paperQuerySchema } from '@papertide/core/query';
import { z } from 'zod';
import { getPaper } from '../services/get-paper.ts';
import { countPapers, listPapers } from '../services/list-papers.ts';
import { procedure, router } from './trpc.ts';

export const papers = router({
  list: procedure.input(paperQuerySchema.prefault({})).query(({ ctx, input }) => listPapers(ctx, input)),
  count: procedure.input(paperFilterSchema.prefault({})).query(({ ctx, input }) => countPapers(ctx, input)),
  get: procedure
    .input(z.object({ key: z.string().trim().min(1).max(200) }))
    .query(({ ctx, input }) => getPaper(ctx, input.key)),
});
