import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { serveAdmin } from './admin.ts';
import { serveApi } from './api.ts';
import { serveExports } from './exports.ts';
import { serveHealth } from './health.ts';
import { maxBodyBytes, maxRequestsPerMinute, maxUrlLength } from './limits.ts';
import { isOwnHost } from './own-host.ts';
import { servePage } from './page.ts';
import { securityHeaders } from './security-headers.ts';

/** What is worth compressing; a stream of events is not, for it would wait in the compressor. */
const compressible = /^(?:application\/(?:json|javascript|x-ndjson)|image\/svg\+xml|text\/(?!event-stream))/;

/**
 * The server: API, exports, health and page on one port. Closing it stops new requests, ends the streams of progress and
 * waits for the requests that are being answered; the context stays open.
 */
export async function buildApp(ctx: Context): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: maxBodyBytes,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: maxUrlLength },
  });
  const { host, publicHosts } = ctx.config;
  app.addHook('onRequest', async (request, reply) => {
    if (!isOwnHost(request.headers.host, host, publicHosts)) {
      const name = request.headers.host ?? '';
      const error = `This is no address of this Papertide: "${name}". Use 127.0.0.1, or name it in PAPERTIDE_PUBLIC_HOST.`;
      return reply.code(421).send({ error });
    }
    if (request.url.length > maxUrlLength) return reply.code(414).send({ error: 'The address is too long.' });
  });
  app.addHook('preClose', async () => ctx.job.close());
  await app.register(helmet, securityHeaders);
  await app.register(rateLimit, { max: maxRequestsPerMinute, timeWindow: '1 minute' });
  await app.register(compress, { customTypes: compressible });
  await app.register((scope) => serveApi(scope, ctx));
  await app.register((scope) => serveAdmin(scope, ctx));
  await app.register((scope) => serveExports(scope, ctx));
  await app.register((scope) => serveHealth(scope, ctx));
  await servePage(app, ctx.config.page);
  return app;
}
