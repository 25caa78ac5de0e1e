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
    random: () => 0.5,
    sleep: async (ms, signal) => {
      if (signal?.aborted) throw cancelled();
      waits.push(ms);
    },
    userAgent: 'Papertide/test (+test@example.org)',
    allowedHosts: ['huggingface.co'],
    limits: { requestMs: 5_000 },
    onProgress: (p) => progress.push(p),
    waits,
    progress,
    ...overrides,
  };
}
