import { z } from 'zod';
import { readPortrait } from '../services/portray.ts';
import { procedure, router } from './trpc.ts';

const nameSchema = z.object({ name: z.string().trim().min(1).max(200) });

/** Papers by who wrote them. Names are not disambiguated: one name is one page. */
export const authors = router({
  get: procedure
    .input(nameSchema)
    .query(({ ctx, input }) => readPortrait(ctx, { dimension: 'author', key: input.name })),
});

/** Papers by the organization that the source names. */
export const organizations = router({
  get: procedure
    .input(nameSchema)
    .query(({ ctx, input }) => readPortrait(ctx, { dimension: 'organization', key: input.name })),
});
