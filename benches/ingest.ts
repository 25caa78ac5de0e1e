/**
 * Collects every real list into an empty database in several ways, and loads the demo corpus. Prints for each what it added
 * and holds, seconds, and peak memory; every way runs in a process of its own, the replay server in another.
 *
 *   node benches/ingest.ts [<daily_lists.jsonl.gz>]
 *
 * Needs the real lists, which are no part of the repository; leaves nothing behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { collectFile, collectHuggingFace, type IngestContext, loadDemo } from '../packages/ingest/src/index.ts';
import { sharedData } from '../packages/ingest/src/testing/shared-data.ts';
import { checkRollups, migrate, openStore, readTotals } from '../packages/store/src/index.ts';

interface Result {
  readonly state: string;
  readonly rejects: number;
  readonly papersNew: number;
  readonly observations: number;
  readonly error: string | null;
}
type Work = (ctx: IngestContext, file: string) => Promise<Result>;

const self = fileURLToPath(import.meta.url);
const replay = fileURLToPath(new URL('../tools/replay-server.ts', import.meta.url));
const range = { from: '2024-05-27', to: '2026-05-31', trigger: 'hand' } as const;

/** Collects the snapshots served by a process of its own. */
async function fromReplay(
  ctx: IngestContext,
  file: string,
  snapshot: 'first' | 'latest',
  again = false,
): Promise<Result> {
  const server: ChildProcess = spawn(process.execPath, [...process.execArgv, replay, file, '--snapshot', snapshot], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [url] = server.stdout === null ? [''] : await once(server.stdout, 'data');
    return await collectHuggingFace(ctx, { ...range, sourceUrl: String(url).trim(), again });
  } finally {
    server.kill();
  }
}

/** Each scenario: its database, what it is called, and the work. Later ones go on with the database of earlier ones. */
const scenarios: readonly (readonly [database: string, name: string, work: Work])[] = [
  ['demo', 'demo corpus', (ctx) => loadDemo(ctx, { through: '2026-05-29' })],
  ['file', 'all snapshots as a file', (ctx, file) => collectFile(ctx, { path: file })],
  ['latest', 'latest snapshots', (ctx, file) => fromReplay(ctx, file, 'latest')],
  ['latest', 'the same run again', (ctx, file) => fromReplay(ctx, file, 'latest')],
  ['latest', 'the same days read again', (ctx, file) => fromReplay(ctx, file, 'latest', true)],
  ['grown', 'first snapshots', (ctx, file) => fromReplay(ctx, file, 'first')],
  ['grown', 'then the latest, a day later', (ctx, file) => fromReplay(ctx, file, 'latest', true)],
];

async function measure(index: number, folder: string, file: string): Promise<void> {
  const [database, name, work] = scenarios[index] ?? ['', '', () => Promise.reject(new RangeError('no such scenario'))];
  const store = await openStore(join(folder, `${database}.db`));
  await migrate(store);
  const ctx: IngestContext = {
    store,
    now: () => (index === scenarios.length - 1 ? '2026-07-02T12:00:00Z' : '2026-07-01T12:00:00Z'),
    random: Math.random,
    sleep: async (ms) => delay(ms),
    userAgent: 'Papertide/bench (+bench@example.org)',
    allowedHosts: [],
  };
  const start = performance.now();
  const run = await work(ctx, file);
  const seconds = (performance.now() - start) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const { papers, listings, observations, papersWithTopic } = await readTotals(store.read);
  const wrong = await checkRollups(store.read);
  await store.close();
  process.stdout.write(
    `${name}: ${run.state}, ${run.papersNew} papers and ${run.observations} readings added, ${run.rejects} rejects, ` +
      `${seconds.toFixed(1)} s, peak ${peak} MB; holds ${papers} papers (${papersWithTopic} with a topic), ` +
      `${listings} listings, ${observations} readings, ${wrong.length} wrong counts${run.error === null ? '' : `; ${run.error}`}\n`,
  );
}

async function measureAll(file: string): Promise<void> {
  if (!existsSync(file)) {
    process.stderr.write(`there is no file ${file}\n`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'papertide-bench-'));
  try {
    for (const index of scenarios.keys()) {
      const args = [...process.execArgv, self, file, String(index), folder];
      await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [file, index, folder] = process.argv.slice(2);
if (file !== undefined && index !== undefined && folder !== undefined) await measure(Number(index), folder, file);
else await measureAll(file ?? join(sharedData() ?? '', 'hf/daily_lists.jsonl.gz'));
