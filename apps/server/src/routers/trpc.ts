import { initTRPC, type TRPCError } from '@trpc/server';
import type { Context } from '../context.ts';
import { knownError, toTrpcError } from '../errors.ts';

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

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
