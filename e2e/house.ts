import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { startTestServer } from '@papertide/server/testing';
import { inject } from 'vitest';

/** The invented lists that the loopback source serves: 12 papers on each workday of 13 weeks. */
export const lists = { from: '2025-03-31', to: '2025-06-29', days: 91, papersADay: 12, papers: 65 * 12 } as const;

/** A whole house on loopback, seen from outside: its page and API by address, its database by file. */
export interface House {
  readonly url: string;
  /** Asks the database file itself, past everything of ours. */
  ask<Row>(sql: string, ...values: (string | number)[]): Row[];
  /** Calls a mutation of the API as the page does. */
  tell(procedure: string, input?: unknown): Promise<unknown>;
  /** Reads an answer of the API. */
  read<T>(procedure: string): Promise<T>;
  /** Waits until nothing is collected any more; the state of the last run. */
  settled(): Promise<string | null>;
  /** Collects lists from the loopback source by the API and waits for the end; those of `lists` unless told. */
  collect(days?: { readonly from: string; readonly to: string }): Promise<void>;
}

/** A house of one's own, which one closes. */
export interface OwnHouse extends House {
  readonly file: string;
  close(): Promise<void>;
}

// In a process of its own: two SQLite libraries in one process undo each other's file locks.
const asker = `
const { DatabaseSync } = require('node:sqlite');
const [file, sql, values] = process.argv.slice(1);
console.log(JSON.stringify(new DatabaseSync(file, { readOnly: true }).prepare(sql).all(...JSON.parse(values))));`;

interface Status {
  readonly papers: number;
  readonly running: unknown;
  readonly lastRun: { readonly state: string } | null;
}

function houseAt(url: string, file: string): House {
  const answer = async (response: Response): Promise<unknown> => {
    const body = (await response.json()) as { result?: { data: unknown }; error?: { message: string } };
    if (body.error !== undefined) throw new Error(body.error.message);
    return body.result?.data;
  };
  const read = async <T>(procedure: string): Promise<T> => (await answer(await fetch(`${url}/trpc/${procedure}`))) as T;
  const tell = async (procedure: string, input: unknown = null): Promise<unknown> =>
    answer(
      await fetch(`${url}/trpc/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify(input),
      }),
    );
  const settled = async (): Promise<string | null> => {
    for (;;) {
      const { running, lastRun } = await read<Status>('runs.status');
      if (running === null && lastRun?.state !== 'running') return lastRun?.state ?? null;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  return {
    url,
    read,
    tell,
    settled,
    ask: <Row>(sql: string, ...values: (string | number)[]) =>
      JSON.parse(execFileSync(process.execPath, ['-e', asker, file, sql, JSON.stringify(values)]).toString()) as Row[],
    async collect({ from, to } = lists) {
      await tell('runs.collect', { from, to });
      const state = await settled();
      if (state !== 'complete') throw new Error(`the run ended ${state}`);
    },
  };
}

/** An empty house with the built page, beside its source, which serves the days of `lists` unless told. */
export async function startHouse(days = fixtureDays(lists.from, lists.days, lists.papersADay)): Promise<OwnHouse> {
  const page = fileURLToPath(new URL('../apps/web/dist', import.meta.url));
  if (!existsSync(page)) throw new Error('the page is not built: run the tests by npm test, or build first');
  const folder = mkdtempSync(join(tmpdir(), 'papertide-e2e-'));
  const file = join(folder, 'house.sqlite');
  const source = await startReplayServer({ days });
  const server = await startTestServer({
    now: () => '2025-06-30T12:00:00Z',
    config: { database: file, page, sourceUrl: source.url },
  });
  return {
    ...houseAt(server.url, file),
    file,
    async close() {
      await server.close();
      await source.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A house that all files of tests share, filled by whoever asks first: nothing in it may be changed. */
export async function sharedHouse(corpus: 'collected' | 'demo'): Promise<House> {
  const place = inject('houses')?.[corpus];
  if (place === undefined) throw new Error('no houses were started');
  const house = houseAt(place.url, place.file);
  const { papers, running } = await house.read<Status>('runs.status');
  if (papers > 0 || running !== null) await house.settled();
  else if (corpus === 'demo') await house.tell('runs.loadDemo').then(house.settled);
  else await house.collect();
  return house;
}
