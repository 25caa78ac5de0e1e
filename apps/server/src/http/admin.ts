import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { adminCookie, adminProof, isSameSecret } from './admin-right.ts';
import { isOwnRequest } from './same-site.ts';

const body = z.object({ token: z.string().max(500) });
const days = 30;

/**
 * `POST /admin/enter` with `{ "token": … }` makes a browser an admin's for 30 days, `POST /admin/leave` no longer; 204, or 403
 * for a wrong token and for pages of other sites.
 */
export async function serveAdmin(app: FastifyInstance, ctx: Context): Promise<void> {
  const cookie = (value: string, seconds: number): string =>
    `${adminCookie}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;
  app.addHook('onRequest', async (request, reply) => {
    if (!isOwnRequest(request.headers))
      return reply.code(403).send({ error: 'Requests from other sites are refused.' });
  });
  app.post('/admin/enter', { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }, async (request, reply) => {
    const { adminToken } = ctx.config;
    const read = body.safeParse(request.body);
    if (adminToken === null || !read.success || !isSameSecret(read.data.token.trim(), adminToken)) {
      return reply
        .code(403)
        .send({ error: 'This is not the admin token of this house.', hint: 'It is PAPERTIDE_ADMIN_TOKEN.' });
    }
    return reply
      .header('set-cookie', cookie(adminProof(adminToken), days * 86_400))
      .code(204)
      .send();
  });
  app.post('/admin/leave', async (_, reply) => reply.header('set-cookie', cookie('', 0)).code(204).send());
}
