import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Day, isDay } from '@papertide/core';
import { type Fault, spoilFields } from './faults.ts';
import { readDailyLists } from './replay-lists.ts';

export interface ReplayOptions {
  /** The lists to serve: by day, or a file of snapshots. */
  readonly days?: ReadonlyMap<Day, readonly unknown[]>;
  readonly file?: string;
  /** Of several snapshots of a day in the file. */
  readonly snapshot?: 'latest' | 'first';
  readonly faults?: readonly Fault[];
  /** Later days answer 400, as the API does; no day is in the future unless told. */
  readonly today?: Day;
  readonly port?: number;
}

/** A request that the server saw. */
export interface ReplayRequest {
  readonly day: Day;
  readonly page: number;
  readonly userAgent: string;
}

export interface ReplayServer {
  /** `http://127.0.0.1:<port>`: the source URL to collect from. */
  readonly url: string;
  /** Every request for a list so far, in order. */
  readonly requests: readonly ReplayRequest[];
  /** Replaces the faults; the counts of the new ones start at 0. */
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

const quota = { 'ratelimit-policy': '"fixed window";"api";q=500;w=300' };

/**
 * Serves Daily Papers lists on loopback the way the Hugging Face API does (`date`, `p`, `limit` 1 to 100 and 50 unless
 * told, `[]` for days without a list and pages past the end, 400 for no day and future days, rate-limit headers), and
 * misbehaves where told to.
 */
export async function startReplayServer(options: ReplayOptions): Promise<ReplayServer> {
  const days = options.days ?? (await readDailyLists(options.file ?? '', options.snapshot));
  const requests: ReplayRequest[] = [];
  let faults = (options.faults ?? []).map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));

  function faultFor(request: ReplayRequest): Fault | null {
    const hit = faults.find(({ fault: { at }, left }) => {
      if (left <= 0) return false;
      if (typeof at === 'number') return at === requests.length;
      return (at.day ?? request.day) === request.day && (at.page ?? request.page) === request.page;
    });
    if (hit === undefined) return null;
    hit.left--;
    return hit.fault;
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/loop') return redirect(response, '/loop');
    if (url.pathname !== '/api/daily_papers') return send(response, 404, { error: 'Not found' });
    const day = url.searchParams.get('date') ?? '';
    const page = Number(url.searchParams.get('p') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const request = { day, page, userAgent: message.headers['user-agent'] ?? '' };
    requests.push(request);
    const isPast = isDay(day) && (options.today === undefined || day <= options.today);
    if (!isPast || !(limit >= 1 && limit <= 100) || !(page >= 0))
      return send(response, 400, { error: 'Invalid request' });
    const items = (days.get(day) ?? []).slice(page * limit, (page + 1) * limit);
    const first = (days.get(day) ?? []).slice(0, limit);
    // A redirect of the source to itself comes back with this mark.
    const fault = url.searchParams.has('moved') ? null : faultFor(request);
    if (fault === null) send(response, 200, items);
    else await misbehave(fault, { message, response, items, first, url });
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
      faults = next.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ratelimit: '"api";r=499;t=300',
    ...quota,
    ...headers,
  });
  response.end(JSON.stringify(value));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

interface Occasion {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly items: readonly unknown[];
  readonly first: readonly unknown[];
  readonly url: URL;
}

async function misbehave(fault: Fault, { message, response, items, first, url }: Occasion): Promise<void> {
  const json = JSON.stringify(items);
  const type = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'slow':
      await delay(fault.wait ?? 100);
      return send(response, 200, items);
    case 'drip':
      response.writeHead(200, type);
      for (const byte of json) {
        if (response.destroyed) return;
        response.write(byte);
        await delay(fault.wait ?? 1000);
      }
      response.end();
      return;
    case 'truncated':
      response.writeHead(200, { ...type, 'content-length': String(Buffer.byteLength(json)) });
      response.write(json.slice(0, json.length / 2), () => message.socket.end());
      return;
    case 'http-400':
    case 'http-404':
    case 'http-500':
    case 'http-503':
      return send(response, Number(fault.kind.slice(5)), { error: 'Something is wrong' });
    case 'rate-limited': {
      const wait = fault.wait ?? 1;
      const asks: Record<NonNullable<Fault['ask']>, Record<string, string>> = {
        ratelimit: { ratelimit: `"api";r=0;t=${wait}` },
        'retry-after': { ratelimit: '', 'retry-after': String(wait) },
        'retry-after-date': { ratelimit: '', 'retry-after': new Date(Date.now() + wait * 1000).toUTCString() },
        nothing: { ratelimit: '' },
      };
      return send(response, 429, { error: 'Too many requests' }, asks[fault.ask ?? 'ratelimit']);
    }
    case 'reset':
      message.socket.resetAndDestroy();
      return;
    case 'hang':
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Maintenance</title>');
      return;
    case 'redirect-loop':
      return redirect(response, '/loop');
    case 'redirect-away':
      return redirect(response, fault.to ?? 'https://example.com/');
    case 'redirect-once':
      return redirect(response, `${url.pathname}${url.search}&moved=1`);
    case 'huge':
      response.writeHead(200, type);
      response.end(`["${'x'.repeat(8 * 1024 * 1024)}"]`);
      return;
    case 'gzip-bomb':
      response.writeHead(200, { ...type, 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
      return;
    case 'wrong-type':
      response.writeHead(200, { 'content-type': 'image/png' });
      response.end(json);
      return;
    case 'empty-body':
      response.writeHead(200, type);
      response.end();
      return;
    case 'empty-list':
      return send(response, 200, []);
    case 'not-a-list':
      return send(response, 200, { error: null, papers: items });
    case 'duplicate-page':
    case 'endless':
      return send(response, 200, first);
    case 'missing-field':
    case 'null-field':
    case 'retyped-field':
      return send(response, 200, spoilFields(items, fault));
  }
}
