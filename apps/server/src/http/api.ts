import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { type AppRouter, appRouter } from '../routers/app-router.ts';
import { hasAdminRight } from './admin-right.ts';
import { maxBatchSize } from './limits.ts';
import { isOwnRequest } from './same-site.ts';

/** The tRPC API under `/trpc`. What may change something comes as JSON and from no other site's page. */
export async function serveApi(app: FastifyInstance, ctx: Context): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET') return;
    if (!isOwnRequest(request.headers))
      return reply.code(403).send({ error: 'Requests from other sites are refused.' });
    const type = request.headers['content-type'] ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type)) return reply.code(415).send({ error: 'Send application/json.' });
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: ({ req }) => ({ ...ctx, isAdmin: hasAdminRight(req.headers, ctx.config) }),
      maxBatchSize,
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
}
