import { paperFilterSchema, paperQuerySchema } from '@papertide/core/query';
import { z } from 'zod';
import { findSimilar } from '../services/find-similar.ts';
import { getPaper } from '../services/get-paper.ts';
import { countPapers, listPapers } from '../services/list-papers.ts';
import { procedure, router } from './trpc.ts';

const keySchema = z.object({ key: z.string().trim().min(1).max(200) });

export const papers = router({
  list: procedure.input(paperQuerySchema.prefault({})).query(({ ctx, input }) => listPapers(ctx, input)),
  count: procedure.input(paperFilterSchema.prefault({})).query(({ ctx, input }) => countPapers(ctx, input)),
  get: procedure.input(keySchema).query(({ ctx, input }) => getPaper(ctx, input.key)),
  similar: procedure.input(keySchema).query(({ ctx, input }) => findSimilar(ctx, input.key)),
});
