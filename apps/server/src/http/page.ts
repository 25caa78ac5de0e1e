import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const notAPage = /^\/(?:trpc|export|healthz|assets)(?:[/?]|$)/;

/** A chart by itself, which other sites may show in a frame. */
const isEmbedding = /^\/embed\//;

/** Lets any site frame the answer: a chart alone has nothing to press that would change anything. */
function allowFraming(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  reply.header('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  reply.removeHeader('x-frame-options');
}

/**
 * The built page: files under `/assets` carry a hash in their name and never change; every other address that asks for a
 * page gets `index.html`, for the page reads its own address.
 */
export async function servePage(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (response, path) => {
        const isHashed = path.startsWith(join(folder, 'assets'));
        response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !notAPage.test(request.url);
    if (!isPage) return reply.code(404).send({ error: 'There is nothing at this address.' });
    if (isEmbedding.test(request.url)) allowFraming(reply);
    if (isBuilt) return reply.sendFile('index.html');
    return reply
      .code(503)
      .type('text/plain')
      .send('The page is not built yet. Run "npm run build", then start again.\n');
  });
}
