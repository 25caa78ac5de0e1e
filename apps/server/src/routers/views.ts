import { savedViewSchema } from '@papertide/core/query';
import { z } from 'zod';
import { dropSharedView, listSharedViews, renameSharedView, shareView } from '../services/shared-views.ts';
import { adminProcedure, procedure, router } from './trpc.ts';

const id = z.number().int().positive();

export const views = router({
  list: procedure.query(({ ctx }) => listSharedViews(ctx)),
  share: adminProcedure.input(savedViewSchema).mutation(({ ctx, input }) => shareView(ctx, input)),
  rename: adminProcedure
    .input(z.object({ id, name: savedViewSchema.shape.name }))
    .mutation(({ ctx, input }) => renameSharedView(ctx, input.id, input.name)),
  drop: adminProcedure.input(z.object({ id })).mutation(({ ctx, input }) => dropSharedView(ctx, input.id)),
});
