import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Fault } from './faults.ts';
import { type GoodAnswer, type Struck, send } from './faulty-server.ts';

/** A request that is answered badly. */
export interface Occasion {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly good: GoodAnswer;
  readonly struck: Struck;
  readonly url: URL;
}

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

/** Headers by which a source asks to be left alone for some seconds. */
function askingFor({ ask = 'ratelimit', wait = 1 }: Fault): Record<string, string> {
  const asks: Record<NonNullable<Fault['ask']>, Record<string, string>> = {
    ratelimit: { ratelimit: `"api";r=0;t=${wait}` },
    'retry-after': { ratelimit: '', 'retry-after': String(wait) },
    'retry-after-date': { ratelimit: '', 'retry-after': new Date(Date.now() + wait * 1000).toUTCString() },
    nonsense: { ratelimit: '"api";r=?', 'retry-after': 'soon' },
    nothing: { ratelimit: '' },
  };
  return asks[ask];
}

function redirect(response: ServerResponse, location: string | null): void {
  response.writeHead(302, location === null ? {} : { location });
  response.end();
}

/** A text nested so deep that a reader without a limit would fall over. */
function nested(isXml: boolean): string {
  const [open, close, depth] = isXml ? ['<a>', '</a>', 9_000] : ['[', ']', 90_000];
  return open.repeat(Number(depth)) + close.repeat(Number(depth));
}

/** Answers a request in the way of a fault. */
export async function misbehave(fault: Fault, { message, response, good, struck, url }: Occasion): Promise<void> {
  const { body, type } = good;
  const isXml = body.startsWith('<');
  const plain = (text: string): void => send(response, { ...good, body: text });
  const half = body.slice(0, Math.floor(body.length / 2));
  const begin = (headers: Record<string, string> = {}): void => {
    response.writeHead(200, { 'content-type': type, ...headers });
  };
  switch (fault.kind) {
    case 'slow':
      await delay(fault.wait ?? 100);
      return send(response, good);
    case 'drip':
      begin();
      for (const byte of body) {
        if (response.destroyed) return;
        response.write(byte);
        await delay(fault.wait ?? 1000);
      }
      response.end();
      return;
    case 'hang':
      return;
    case 'hang-midway':
      begin();
      response.write(half);
      return;
    case 'reset':
      message.socket.resetAndDestroy();
      return;
    case 'reset-midway':
      begin();
      response.write(half, () => setTimeout(() => message.socket.resetAndDestroy(), 5));
      return;
    case 'truncated':
      begin({ 'content-length': String(Buffer.byteLength(body)) });
      response.write(half, () => message.socket.end());
      return;
    case 'cut-short':
      return plain(half);
    case 'http-204':
    case 'http-304':
      response.writeHead(Number(fault.kind.slice(5))).end();
      return;
    case 'http-400':
    case 'http-401':
    case 'http-403':
    case 'http-404':
    case 'http-410':
    case 'http-500':
    case 'http-502':
    case 'http-503':
    case 'http-504': {
      const status = Number(fault.kind.slice(5));
      return send(response, { ...good, status, body: 'Something is wrong', type: 'text/plain' });
    }
    case 'rate-limited':
    case 'busy': {
      const status = fault.kind === 'busy' ? 503 : 429;
      const headers = { ...good.headers, ...askingFor(fault) };
      return send(response, { status, type: 'text/plain', body: 'Too many requests', headers });
    }
    case 'redirect-once':
      return redirect(response, `${url.pathname}${url.search}&moved=1`);
    case 'redirect-loop':
      return redirect(response, '/loop');
    case 'redirect-away':
      return redirect(response, fault.to ?? 'https://example.com/');
    case 'redirect-nowhere':
      return redirect(response, null);
    case 'html':
      return send(response, { status: 200, type: 'text/html', body: '<!doctype html><title>Maintenance</title>' });
    case 'wrong-type':
      return send(response, { ...good, type: 'image/png' });
    case 'empty-body':
      begin();
      response.end();
      return;
    case 'blank-body':
      return plain(' \n ');
    case 'not-a-list':
      return plain(struck.notAList);
    case 'error-answer':
      return plain(struck.error);
    case 'other-format':
      return plain(isXml ? '[]' : '<feed></feed>');
    case 'too-deep':
      return plain(nested(isXml));
    case 'entities':
      return plain(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50)}">]>${isXml ? body : '<x>&a;</x>'}`);
    case 'huge':
      return plain(`["${'x'.repeat(8 * 1024 * 1024)}"]`);
    case 'gzip-bomb':
      begin({ 'content-encoding': 'gzip' });
      response.end(bomb);
      return;
    case 'gzip-broken': {
      const packed = gzipSync(body);
      begin({ 'content-encoding': 'gzip' });
      response.end(packed.subarray(0, packed.length / 2));
      return;
    }
    case 'byte-order-mark':
      return plain(`\uFEFF${body}`);
    case 'control-characters':
      return plain(body.replace(/ of /g, isXml ? ' \u0007of\u0000 ' : ' \\u0007of\\u0000 '));
    case 'empty-list':
      return plain(struck.empty());
    case 'short-page':
      return plain(struck.short());
    case 'duplicate-page':
      return plain(struck.first());
    case 'missing-page':
      return plain(struck.next());
    case 'endless':
      return plain(struck.endless());
    case 'added-field':
    case 'missing-field':
    case 'null-field':
    case 'retyped-field':
      return plain(struck.spoiled(fault));
  }
}
