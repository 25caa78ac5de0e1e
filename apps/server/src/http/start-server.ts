import type { AddressInfo } from 'node:net';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { closeAbandoned } from '../services/close-abandoned.ts';
import { catchUp } from '../services/enrich-papers.ts';
import { fillAtFirstStart } from '../services/first-start.ts';
import { keepSchedule } from '../services/keep-schedule.ts';
import { buildApp } from './app.ts';

export interface RunningServer {
  /** Where the page is: `http://127.0.0.1:4310`. */
  readonly url: string;
  /** Stops taking requests, finishes those in flight, cuts off a running collection, ends the threads and closes the database: nobody holds its file then. */
  close(): Promise<void>;
}

/** Why a server cannot listen, in words. */
function explainListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const another = 'Choose another one with --port, or stop the program that holds it.';
  if (code === 'EADDRINUSE') return new ServiceError('port-in-use', `Port ${port} of ${host} is in use.`, another);
  if (code === 'EACCES') return new ServiceError('port-in-use', `This user may not listen on port ${port}.`, another);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ServiceError('usage', `${host} is no address of this machine.`, 'Choose another one with --host.');
  }
  return error;
}

function urlOf(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Fills an empty database; in another, brings the papers of an older version up to this one. */
async function beginWork(ctx: Context): Promise<void> {
  if ((await fillAtFirstStart(ctx)) !== 'started') await catchUp(ctx);
}

/**
 * Serves a context on its host and port, and collects at the times of its schedule. Runs that a dead process left open are
 * closed first; an empty database starts to fill in the background, and a first start that was cut off goes on. Throws a
 * `port-in-use` error where the port is taken; the context is then still open.
 */
export async function startServer(ctx: Context): Promise<RunningServer> {
  const { host, port } = ctx.config;
  await closeAbandoned(ctx);
  const app = await buildApp(ctx);
  await app.listen({ host, port }).catch((error: unknown) => {
    throw explainListening(error, host, port);
  });
  const closing = new AbortController();
  const working = beginWork(ctx)
    .catch((error: unknown) => ctx.log(`First start: ${String(error)}`))
    .then(() => ctx.config.schedule && keepSchedule(ctx, ctx.config.schedule, closing.signal))
    .catch((error: unknown) => closing.signal.aborted || ctx.log(`Schedule: ${String(error)}`));
  return {
    url: urlOf(host, app.server.address() as AddressInfo),
    close: async () => {
      closing.abort();
      ctx.job.stop();
      // A connection that was busy when the server began to close stays open for its next request; there is none.
      const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
      await app.close().finally(() => clearInterval(sweep));
      await ctx.job.ended();
      await working;
      await Promise.all([ctx.similar.close(), ctx.networks.close()]);
      await ctx.store.close();
    },
  };
}
