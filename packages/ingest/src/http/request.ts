import type { Instant } from '@papertide/core';
import { cancelled, IngestError } from '../ingest-error.ts';
import { checkHop, type Territory } from './allowed-address.ts';
import { askedWaitMs } from './asked-wait.ts';
import { jsonDepth } from './json-depth.ts';
import type { HttpLimits } from './limits.ts';
import { readCapped } from './read-capped.ts';

/** What one request needs to know. */
export interface RequestTerms {
  readonly fetch: typeof fetch;
  readonly territory: Territory;
  readonly limits: HttpLimits;
  readonly userAgent: string;
  readonly now: () => Instant;
  readonly signal: AbortSignal | undefined;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** What is asked for, and how its answer is read. */
export interface Wanted<T> {
  readonly accept: string;
  /** Media types that may come. */
  readonly types: RegExp;
  /** What they are called: "JSON", "XML". */
  readonly format: string;
  /** Reads the text of an answer; what it throws as transient is asked for again. */
  readonly read: (text: string) => T;
  /** Asks only for what has changed since. */
  readonly since?: { readonly etag: string | null; readonly lastModified: string | null } | undefined;
}

/** An answer, and how long the source asks to be left alone after it. */
export interface Answer<T> {
  /** `undefined` where nothing has changed since. */
  readonly value: T | undefined;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly waitMs: number | null;
}

/** Real answers are nested about six deep. */
const deepestJson = 64;

/** The JSON of an answer. */
export const wantJson: Wanted<unknown> = {
  accept: 'application/json',
  types: /^application\/(?:[\w.-]+\+)?json\b/i,
  format: 'JSON',
  read(text) {
    if (jsonDepth(text) > deepestJson) {
      throw new IngestError('bad-answer', `the answer is nested deeper than ${deepestJson}`, { transient: true });
    }
    try {
      return JSON.parse(text);
    } catch (cause) {
      const what = text.trim() === '' ? 'empty' : 'not complete JSON';
      throw new IngestError('bad-answer', `the answer is ${what}`, { transient: true, cause });
    }
  },
};

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPRIVATE']);

/**
 * Makes one request and reads its answer. Redirects are followed by hand, a fixed number of times, and every hop is checked.
 * Every failure is an IngestError that says whether asking again may help.
 */
export async function request<T>(url: URL, wanted: Wanted<T>, terms: RequestTerms): Promise<Answer<T>> {
  const deadline = AbortSignal.timeout(terms.limits.requestMs);
  const stop = terms.signal === undefined ? deadline : AbortSignal.any([deadline, terms.signal]);
  try {
    return await follow(url, wanted, terms, stop);
  } catch (error) {
    if (terms.signal?.aborted) throw cancelled();
    if (error instanceof IngestError) throw error;
    if (deadline.aborted) {
      throw new IngestError('source-failing', `no full answer within ${terms.limits.requestMs / 1000} s`, {
        transient: true,
      });
    }
    throw networkError(url, error);
  }
}

async function follow<T>(url: URL, wanted: Wanted<T>, terms: RequestTerms, stop: AbortSignal): Promise<Answer<T>> {
  let target = url;
  for (let hop = 0; hop <= terms.limits.maxRedirects; hop++) {
    checkHop(target, terms.territory);
    const response = await terms.fetch(target.href, {
      redirect: 'manual',
      signal: stop,
      headers: { accept: wanted.accept, 'user-agent': terms.userAgent, ...conditions(wanted) },
    });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return readAnswer(response, wanted, terms);
    await response.body?.cancel();
    const next = URL.parse(location, target.href);
    if (next === null) throw new IngestError('bad-answer', 'a redirect to something that is no address');
    target = next;
  }
  throw new IngestError('bad-answer', `more than ${terms.limits.maxRedirects} redirects`);
}

function conditions({ since }: Pick<Wanted<unknown>, 'since'>): Record<string, string> {
  return {
    ...(since?.etag == null ? {} : { 'if-none-match': since.etag }),
    ...(since?.lastModified == null ? {} : { 'if-modified-since': since.lastModified }),
  };
}

async function readAnswer<T>(response: Response, wanted: Wanted<T>, terms: RequestTerms): Promise<Answer<T>> {
  const { headers, status } = response;
  const waitMs = askedWaitMs(headers, terms.now());
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  if (status === 304 && Object.keys(conditions(wanted)).length > 0) {
    await response.body?.cancel();
    return { value: undefined, etag, lastModified, waitMs };
  }
  if (status !== 200) throw statusError(status, waitMs, await readRefusal(response));
  const type = headers.get('content-type') ?? 'no type';
  if (!wanted.types.test(type)) {
    await response.body?.cancel();
    const message = `the answer is ${type.slice(0, 100)}, not ${wanted.format}`;
    throw new IngestError('bad-answer', message, { transient: true });
  }
  const text = await readCapped(response, terms.limits.maxBytes, terms.onBytes);
  return { value: wanted.read(text), etag, lastModified, waitMs };
}

/** Units of a refusal that are read. */
const longestRefusal = 64 * 1024;

/** What a refusal says; '' where it says too much or breaks off, for its status is enough. */
async function readRefusal(response: Response): Promise<string> {
  if (response.status < 400 || response.status >= 500) {
    await response.body?.cancel();
    return '';
  }
  return readCapped(response, longestRefusal).catch(() => '');
}

function statusError(status: number, waitMs: number | null, body: string): IngestError {
  if (status === 429) {
    return new IngestError('source-refused', 'HTTP 429: too many requests', { transient: true, waitMs, status });
  }
  if (status >= 500) return new IngestError('source-failing', `HTTP ${status}`, { transient: true, waitMs, status });
  return new IngestError('source-refused', `HTTP ${status}`, { status, body });
}

function networkError(url: URL, error: unknown): IngestError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = errorCode(cause);
  const message = cause instanceof Error ? cause.message || code : String(cause);
  return unreachable.has(code)
    ? new IngestError('source-unreachable', `${url.host} cannot be reached: ${message}`, {
        transient: true,
        cause,
        hint: 'Check the network and the source URL.',
      })
    : new IngestError('source-failing', `the connection broke: ${message}`, { transient: true, cause });
}

/** The system's code of an error, also of the first of several tried addresses; '' where there is none. */
function errorCode(error: unknown): string {
  if (error instanceof AggregateError) return errorCode(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
