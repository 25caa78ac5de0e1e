import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '@papertide/core';
import { collectHuggingFace } from '@papertide/ingest';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { migrate, openStore } from '@papertide/store';
import { type Config, readConfig } from '../config.ts';
import { type Context, createContext } from '../context.ts';
import { ingestContext } from '../services/ingest-context.ts';

/** The configuration of a test: nothing of the machine, any free port, no first start, no schedule. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  return {
    ...readConfig({}),
    database: ':memory:',
    port: 0,
    firstStart: 'off',
    schedule: null,
    page: join(tmpdir(), 'papertide-no-page'),
    ...overrides,
  };
}

export interface TestContextOptions extends Partial<Omit<Context, 'config'>> {
  readonly config?: Partial<Config>;
}

/** A context over an empty, migrated database: in memory unless the configuration names one. Its clock stands still. */
export async function testContext({ config, ...overrides }: TestContextOptions = {}): Promise<Context> {
  const full = testConfig(config);
  const store = overrides.store ?? (await openStore(full.database));
  await migrate(store);
  return createContext(full, store, {
    now: () => '2025-06-30T12:00:00Z',
    random: () => 0.5,
    sleep: async () => {},
    log: () => {},
    ...overrides,
  });
}

/** The invented lists of `filledContext`: 10 papers on each workday of 2 June to 27 June 2025, four weeks. */
export const fixtureRange = { from: '2025-06-02', to: '2025-06-27', days: 26, workdays: 20, papersADay: 10 } as const;

/** The lists of `fixtureRange`, as the source gives them. */
export function fixtureLists(): Map<Day, Record<string, unknown>[]> {
  const { from, days, papersADay } = fixtureRange;
  return fixtureDays(from, days, papersADay);
}

/** A context that has collected the days of `lists` from a loopback source, as `collect huggingface` would. */
export async function filledContext(options: TestContextOptions = {}, lists = fixtureLists()): Promise<Context> {
  const ctx = await testContext(options);
  const days = [...lists.keys()].sort();
  const [from = fixtureRange.from, to = fixtureRange.to] = [days[0], days.at(-1)];
  const source = await startReplayServer({ days: lists });
  try {
    const run = await collectHuggingFace(ingestContext(ctx), { from, to, sourceUrl: source.url, trigger: 'hand' });
    if (run.state !== 'complete') throw new Error(`the fixture was not collected: ${run.error}`);
  } finally {
    await source.close();
  }
  return ctx;
}
