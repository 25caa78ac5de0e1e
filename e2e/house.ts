import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { startTestServer } from '@papertide/server/testing';

/** The invented lists that the loopback source serves: 12 papers on each workday of 13 weeks. */
export const lists = { from: '2025-03-31', to: '2025-06-29', days: 91, papersADay: 12, papers: 65 * 12 } as const;

/** A whole house on loopback: source, database file, server with the built page. */
export interface House {
  readonly url: string;
  /** Asks the database file itself, past everything of ours. */
  ask<Row>(sql: string, ...values: (string | number)[]): Row[];
  /** Calls a mutation of the API as the page does. */
  tell(procedure: string, input?: unknown): Promise<unknown>;
  /** Reads an answer of the API. */
  read<T>(procedure: string): Promise<T>;
  /** Collects the lists from the loopback source by the API and waits for the end. */
  collect(): Promise<void>;
  close(): Promise<void>;
}

// In a process of its own: two SQLite libraries in one process undo each other's file locks.
const asker = `
const { DatabaseSync } = require('node:sqlite');
const [file, sql, values] = process.argv.slice(1);
console.log(JSON.stringify(new DatabaseSync(file, { readOnly: true }).prepare(sql).all(...JSON.parse(values))));`;

export async function openHouse(): Promise<House> {
  const page = fileURLToPath(new URL('../apps/web/dist', import.meta.url));
  if (!existsSync(page)) throw new Error('the page is not built: run the tests by npm test, or build first');
  const folder = mkdtempSync(join(tmpdir(), 'papertide-e2e-'));
  const file = join(folder, 'house.sqlite');
  const source = await startReplayServer({ days: fixtureDays(lists.from, lists.days, lists.papersADay) });
  const server = await startTestServer({
    now: () => '2025-06-30T12:00:00Z',
    config: { database: file, page, sourceUrl: source.url },
  });
  const answer = async (response: Response): Promise<unknown> => {
    const body = (await response.json()) as { result?: { data: unknown }; error?: { message: string } };
    if (body.error !== undefined) throw new Error(body.error.message);
    return body.result?.data;
  };
  const read = async <T>(procedure: string): Promise<T> =>
    (await answer(await fetch(`${server.url}/trpc/${procedure}`))) as T;
  const tell = async (procedure: string, input: unknown = null): Promise<unknown> =>
    answer(
      await fetch(`${server.url}/trpc/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url },
        body: JSON.stringify(input),
      }),
    );
  return {
    url: server.url,
    read,
    tell,
    ask: <Row>(sql: string, ...values: (string | number)[]) =>
      JSON.parse(execFileSync(process.execPath, ['-e', asker, file, sql, JSON.stringify(values)]).toString()) as Row[],
    async collect() {
      await tell('runs.collect', { from: lists.from, to: lists.to });
      for (;;) {
        const { running, lastRun } = await read<{ running: unknown; lastRun: { state: string } | null }>('runs.status');
        if (running === null && lastRun?.state === 'complete') return;
        if (running === null && lastRun !== null && lastRun.state !== 'running')
          throw new Error(`the run ended ${lastRun.state}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    async close() {
      await server.close();
      await source.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
