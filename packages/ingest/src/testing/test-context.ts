import type { Instant } from '@papertide/core';
import type { Progress } from '@papertide/core/query';
import { migrate, openStore } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { cancelled } from '../ingest-error.ts';

/** A context for tests: its clock stands still until moved, and its waits are noted instead of slept. */
export interface TestContext extends IngestContext {
  readonly waits: number[];
  readonly progress: Progress[];
  setNow(now: Instant): void;
}

/** A context over a fresh, migrated database: in memory unless a location is given. */
export async function testContext(overrides: Partial<IngestContext> = {}, location = ':memory:'): Promise<TestContext> {
  const store = await openStore(location);
  await migrate(store);
  const waits: number[] = [];
  const progress: Progress[] = [];
  let now: Instant = '2025-06-30T12:00:00Z';
  return {
    store,
    now: () => now,
    setNow: (next) => {
      now = next;
    },
    stopwatch: () => waits.reduce((sum, ms) => sum + ms, 0),
    random: () => 0.5,
    sleep: async (ms, signal) => {
      if (signal?.aborted) throw cancelled();
      waits.push(ms);
    },
    userAgent: 'Papertide/test (+test@example.org)',
    allowedHosts: ['huggingface.co', 'export.arxiv.org', 'oaipmh.arxiv.org'],
    limits: { requestMs: 5_000 },
    onProgress: (p) => progress.push(p),
    waits,
    progress,
    ...overrides,
  };
}

/** A clock that moves by what is waited, and the waits: for tests of what is asked when. */
export function movingClock(
  from: Instant,
): Pick<IngestContext, 'now' | 'sleep' | 'stopwatch'> & { readonly waits: number[] } {
  const waits: number[] = [];
  const waited = (): number => waits.reduce((sum, ms) => sum + ms, 0);
  return {
    waits,
    now: () => new Date(Date.parse(from) + waited()).toISOString(),
    stopwatch: waited,
    sleep: async (ms) => {
      waits.push(ms);
    },
  };
}

/** A clock that stands still and raises a signal when it is read for the n-th time: stops a run at the same place always. */
export function stopAtReading(n: number): { now: () => Instant; signal: AbortSignal } {
  const stop = new AbortController();
  let readings = 0;
  const now = () => {
    if (++readings === n) stop.abort();
    return '2025-06-30T12:00:00Z';
  };
  return { now, signal: stop.signal };
}
