import type { IngestContext } from '../context.ts';
import { cancelled, IngestError } from '../ingest-error.ts';
import { backoffMs } from './backoff.ts';
import { type GuardedFetch, openGuardedFetch } from './guarded-fetch.ts';
import { httpLimits } from './limits.ts';
import { type JsonAnswer, requestJson } from './request.ts';

/** A polite reader of one source: one connection, one request at a time, waits as asked, tries again a few times. */
export interface SourceClient {
  /** `say` hears why it waits. */
  getJson(path: string, query: Readonly<Record<string, string>>, say: (words: string) => void): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens a client of a source; `source` has been checked by `parseSourceUrl`. */
export function openSourceClient(ctx: IngestContext, source: URL): SourceClient {
  const limits = { ...httpLimits, ...ctx.limits };
  const own: GuardedFetch | null = ctx.fetch === undefined ? openGuardedFetch(source) : null;
  const terms = {
    fetch: ctx.fetch ?? own?.fetch ?? fetch,
    territory: { source, allowedHosts: ctx.allowedHosts },
    limits,
    userAgent: ctx.userAgent,
    now: ctx.now,
    signal: ctx.signal,
  };
  let owedMs: number | null = null;
  let heard = false;

  async function wait(ms: number, why: string, say: (words: string) => void): Promise<void> {
    say(`waiting ${Math.ceil(ms / 1000)} s: ${why}`);
    try {
      await ctx.sleep(ms, ctx.signal);
    } catch (error) {
      throw ctx.signal?.aborted ? cancelled() : error;
    }
    if (ctx.signal?.aborted) throw cancelled();
  }

  async function getJson(path: string, query: Readonly<Record<string, string>>, say: (words: string) => void) {
    const url = new URL(`${source.pathname.replace(/\/+$/, '')}${path}`, source);
    url.search = new URLSearchParams(query).toString();
    for (let n = 1; ; n++) {
      if (owedMs !== null) await wait(Math.min(owedMs, limits.maxWaitMs), 'the source asked for it', say);
      owedMs = null;
      try {
        const answer: JsonAnswer = await requestJson(url, terms);
        heard = true;
        owedMs = answer.waitMs;
        return answer.value;
      } catch (error) {
        if (!(error instanceof IngestError) || error.code === 'cancelled') throw error;
        // A source that has never answered and cannot be reached is not worth waiting for.
        const hopeless = error.code === 'source-unreachable' && !heard;
        if (error.code !== 'source-unreachable') heard = true;
        owedMs = error.waitMs;
        if (!error.transient || hopeless) throw error;
        if (n >= limits.tries) throw triedEnough(error, n);
        if (owedMs === null) await wait(backoffMs(limits.backoffMs, n + 1, ctx.random), error.message, say);
      }
    }
  }

  return { getJson, close: async () => own?.close() };
}

function triedEnough(error: IngestError, tries: number): IngestError {
  return new IngestError(error.code, `${error.message} (tried ${tries} times)`, {
    hint: error.hint,
    cause: error.cause,
    transient: true,
    ...(error.status === null ? {} : { status: error.status }),
  });
}
