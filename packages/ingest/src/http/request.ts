import type { Instant } from '@papertide/core';
import { cancelled, IngestError } from '../ingest-error.ts';
import { checkHop, type Territory } from './allowed-address.ts';
import { askedWaitMs } from './asked-wait.ts';
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
}

/** A JSON answer, and how long the source asks to be left alone after it. */
export interface JsonAnswer {
  readonly value: unknown;
  readonly waitMs: number | null;
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPRIVATE']);

/**
 * Makes one request and reads its JSON. Redirects are followed by hand, a fixed number of times, and every hop is checked.
 * Every failure is an IngestError that says whether asking again may help.
 */
export async function requestJson(url: URL, terms: RequestTerms): Promise<JsonAnswer> {
  const deadline = AbortSignal.timeout(terms.limits.requestMs);
  const stop = terms.signal === undefined ? deadline : AbortSignal.any([deadline, terms.signal]);
  try {
    return await followToJson(url, terms, stop);
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

async function followToJson(url: URL, terms: RequestTerms, stop: AbortSignal): Promise<JsonAnswer> {
  let target = url;
  for (let hop = 0; hop <= terms.limits.maxRedirects; hop++) {
    checkHop(target, terms.territory);
    const response = await terms.fetch(target.href, {
      redirect: 'manual',
      signal: stop,
      headers: { accept: 'application/json', 'user-agent': terms.userAgent },
    });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return readAnswer(response, terms);
    await response.body?.cancel();
    const next = URL.parse(location, target.href);
    if (next === null) throw new IngestError('bad-answer', 'a redirect to something that is no address');
    target = next;
  }
  throw new IngestError('bad-answer', `more than ${terms.limits.maxRedirects} redirects`);
}

async function readAnswer(response: Response, terms: RequestTerms): Promise<JsonAnswer> {
  const waitMs = askedWaitMs(response.headers, terms.now());
  if (response.status !== 200) {
    await response.body?.cancel();
    throw statusError(response.status, waitMs);
  }
  const type = response.headers.get('content-type') ?? 'no type';
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    await response.body?.cancel();
    throw new IngestError('bad-answer', `the answer is ${type.slice(0, 100)}, not JSON`, { transient: true });
  }
  const text = await readCapped(response, terms.limits.maxBytes);
  try {
    return { value: JSON.parse(text), waitMs };
  } catch (cause) {
    const what = text.trim() === '' ? 'empty' : 'not complete JSON';
    throw new IngestError('bad-answer', `the answer is ${what}`, { transient: true, cause });
  }
}

function statusError(status: number, waitMs: number | null): IngestError {
  if (status === 429) {
    return new IngestError('source-refused', 'HTTP 429: too many requests', { transient: true, waitMs, status });
  }
  if (status >= 500) return new IngestError('source-failing', `HTTP ${status}`, { transient: true, waitMs, status });
  return new IngestError('source-refused', `HTTP ${status}`, { status });
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
