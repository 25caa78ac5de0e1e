import type { IngestContext } from '../context.ts';
import { cancelled, IngestError } from '../ingest-error.ts';
import { backoffMs } from './backoff.ts';
import { type GuardedFetch, openGuardedFetch } from './guarded-fetch.ts';
import { type HttpLimits, httpLimits } from './limits.ts';
import type { Pace } from './pace.ts';
import { type Answer, request, type Wanted, wantJson } from './request.ts';

/** A polite reader of one source: one connection, one request at a time, waits as asked, tries again a few times. */
export interface SourceClient {
  /** `say` hears why it waits. */
  getJson(path: string, query: Query, say: Say): Promise<unknown>;
  get<T>(path: string, query: Query, wanted: Wanted<T>, say: Say): Promise<Answer<T>>;
  close(): Promise<void>;
}

type Query = Readonly<Record<string, string>>;
type Say = (words: string) => void;

/** Opens a client of a source; `source` has been checked by `parseSourceUrl`. Limits of the context go before `usual` ones. */
export function openSourceClient(
  ctx: IngestContext,
  source: URL,
  pace: Pace,
  usual: Partial<HttpLimits> = {},
): SourceClient {
  const limits = { ...httpLimits, ...usual, ...ctx.limits };
  const own: GuardedFetch | null = ctx.fetch === undefined ? openGuardedFetch(source) : null;
  const terms = {
    fetch: ctx.fetch ?? own?.fetch ?? fetch,
    territory: { source, allowedHosts: ctx.allowedHosts },
    limits,
    userAgent: ctx.userAgent,
    now: ctx.now,
    signal: ctx.signal,
    onBytes: ctx.onBytes,
  };
  let heard = false;

  async function sleep(ms: number): Promise<void> {
    try {
      await ctx.sleep(ms, ctx.signal);
    } catch (error) {
      throw ctx.signal?.aborted ? cancelled() : error;
    }
    if (ctx.signal?.aborted) throw cancelled();
  }

  const sayWait = (ms: number, why: string, say: Say): void => say(`waiting ${Math.ceil(ms / 1000)} s: ${why}`);

  /** Waits for the next turn. */
  async function takeTurn(say: Say): Promise<void> {
    const ms = await pace.reserve();
    if (ms <= 0) return;
    if (ms > pace.intervalMs) sayWait(ms, 'the source asked for it', say);
    await sleep(ms);
  }

  async function get<T>(path: string, query: Query, wanted: Wanted<T>, say: Say): Promise<Answer<T>> {
    const url = new URL(`${source.pathname.replace(/\/+$/, '')}${path}`, source);
    url.search = new URLSearchParams(query).toString();
    for (let n = 1; ; n++) {
      await takeTurn(say);
      try {
        const answer = await request(url, wanted, terms);
        heard = true;
        if (answer.waitMs !== null) await pace.postpone(Math.min(answer.waitMs, limits.maxWaitMs));
        return answer;
      } catch (error) {
        if (!(error instanceof IngestError) || error.code === 'cancelled') throw error;
        // A source that has never answered and cannot be reached is not worth waiting for.
        const hopeless = error.code === 'source-unreachable' && !heard;
        if (error.code !== 'source-unreachable') heard = true;
        if (error.waitMs !== null) await pace.postpone(Math.min(error.waitMs, limits.maxWaitMs));
        if (!error.transient || hopeless) throw error;
        if (n >= limits.tries) throw triedEnough(error, n);
        if (error.waitMs !== null) continue;
        const ms = backoffMs(limits.backoffMs, n + 1, ctx.random);
        sayWait(ms, error.message, say);
        await sleep(ms);
      }
    }
  }

  const getJson: SourceClient['getJson'] = async (path, query, say) => (await get(path, query, wantJson, say)).value;
  return { get, getJson, close: async () => own?.close() };
}

function triedEnough(error: IngestError, tries: number): IngestError {
  return new IngestError(error.code, `${error.message} (tried ${tries} times)`, {
    hint: error.hint,
    cause: error.cause,
    transient: true,
    ...(error.status === null ? {} : { status: error.status }),
  });
}
