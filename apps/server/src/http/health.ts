import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { checkHealth } from '../services/check-health.ts';

/** `/healthz`: 200 while the database answers, else 503. */
export async function serveHealth(app: FastifyInstance, ctx: Context): Promise<void> {
  app.get('/healthz', async (_, reply) => {
    const health = await checkHealth(ctx);
    return reply
      .code(health.ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health);
  });
}
