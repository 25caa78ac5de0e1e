import { procedure, router } from './trpc.ts';

export const admin = router({
  /** Whether who asks may change shared definitions, and whether a token would make it so. */
  right: procedure.query(({ ctx }) => ({ isAdmin: ctx.isAdmin, takesToken: ctx.config.adminToken !== null })),
});
