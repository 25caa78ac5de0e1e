import { initTRPC, type TRPCError } from '@trpc/server';
import type { Context } from '../context.ts';
import { knownError, toTrpcError } from '../errors.ts';
import { ServiceError } from '../service-error.ts';

const t = initTRPC.context<Context>().create({
  sse: { ping: { enabled: true, intervalMs: 5000 }, client: { reconnectAfterInactivityMs: 15_000 } },
  errorFormatter: ({ shape, error }) => {
    const known = knownError(error.cause);
    const { stack: _, ...data } = shape.data;
    return { ...shape, data: { ...data, reason: known?.reason ?? null, hint: known?.hint ?? null } };
  },
});

/** Whether an error was thrown by a service, not by tRPC itself (unknown path, input that fails its schema). */
const fromService = (error: TRPCError): boolean => error.code === 'INTERNAL_SERVER_ERROR' && error.cause !== undefined;

/** Every procedure maps the errors of services to API codes here, and nowhere else. */
export const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok || !fromService(result.error)) return result;
  if (knownError(result.error.cause) === null) ctx.log(`${path}: ${result.error.cause?.stack}`);
  return { ...result, error: toTrpcError(result.error.cause) };
});

/** A procedure that changes what everybody sees: refused unless `hasAdminRight`. */
export const adminProcedure = procedure.use(({ ctx, next }) => {
  if (ctx.isAdmin) return next();
  throw ctx.config.adminToken === null
    ? new ServiceError(
        'forbidden',
        'Shared definitions of this house can be changed on its own machine only.',
        'Use the command line there, or set PAPERTIDE_ADMIN_TOKEN and start the server again.',
      )
    : new ServiceError('forbidden', 'Only an admin may change this.', 'Enter the admin token of this house.');
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
