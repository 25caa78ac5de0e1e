import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Day } from '@papertide/core';
import type { Fault } from './faults.ts';
import { misbehave } from './misbehave.ts';

/** An answer as a source in good health gives it. */
export interface GoodAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page that a fault can strike, and what it becomes then. */
export interface Struck {
  readonly day: Day;
  /** From 0. */
  readonly page: number;
  /** The body of a page without records, of the first page, of the next one, of the first half of this one. */
  readonly empty: () => string;
  readonly first: () => string;
  readonly next: () => string;
  readonly short: () => string;
  /** The body of this page with a promise that there is always more. */
  readonly endless: () => string;
  /** The body with a field of each record spoilt. */
  readonly spoiled: (fault: Fault) => string;
  /** Well-formed answers that are no page: one of another shape, and an error in the words of the source. */
  readonly notAList: string;
  readonly error: string;
}

/** A request that a server saw. */
export interface SeenRequest {
  readonly day: Day;
  readonly page: number;
  readonly userAgent: string;
  readonly url: string;
  readonly conditional: boolean;
}

export interface FaultyServer {
  /** `http://127.0.0.1:<port>`: the source URL to collect from. */
  readonly url: string;
  /** Every request for a page so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** Replaces the faults; the counts of the new ones start at 0. */
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

/** What a source answers: `struck` only for pages, which alone are struck by faults. */
export type Serve = (
  url: URL,
  message: IncomingMessage,
) => { readonly good: GoodAnswer; readonly struck?: Struck | undefined };

/** Sends an answer. */
export function send(response: ServerResponse, { status, type, body, headers = {} }: GoodAnswer): void {
  response.writeHead(status, { ...(body === '' ? {} : { 'content-type': type }), ...headers });
  response.end(body);
}

/** Serves a source on loopback that misbehaves where it is told to. */
export async function startFaultyServer(
  serve: Serve,
  options: { readonly faults?: readonly Fault[] | undefined; readonly port?: number | undefined },
): Promise<FaultyServer> {
  const requests: SeenRequest[] = [];
  const counted = (given: readonly Fault[]) =>
    given.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  let faults = counted(options.faults ?? []);

  function faultFor({ day, page }: Struck): Fault | null {
    const hit = faults.find(({ fault: { at }, left }) => {
      if (left <= 0) return false;
      if (typeof at === 'number') return at === requests.length;
      return (at.day ?? day) === day && (at.page ?? page) === page;
    });
    if (hit === undefined) return null;
    hit.left--;
    return hit.fault;
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/loop') {
      response.writeHead(302, { location: '/loop' }).end();
      return;
    }
    const { good, struck } = serve(url, message);
    if (struck === undefined) return send(response, good);
    const { day, page } = struck;
    const userAgent = message.headers['user-agent'] ?? '';
    const conditional = 'if-none-match' in message.headers || 'if-modified-since' in message.headers;
    requests.push({ day, page, userAgent, url: url.href, conditional });
    // A redirect of the source to itself comes back with this mark.
    const fault = url.searchParams.has('moved') ? null : faultFor(struck);
    if (fault === null) send(response, good);
    else await misbehave(fault, { message, response, good, struck, url });
  }

  const server = createServer((message, response) => {
    answer(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    setFaults(next) {
      faults = counted(next);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
