/**
 * Collects every real list from a replay server into an empty database, then again, then the first snapshots followed by
 * the latest, and loads the demo corpus. Prints papers, readings, rejects, seconds and peak memory of each.
 *
 *   node benches/ingest.ts [<daily_lists.jsonl.gz>]
 *
 * Needs the real lists (see fixtures/README.md for what may not be copied); leaves nothing behind.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { collectFile, collectHuggingFace, type IngestContext, loadDemo } from '../packages/ingest/src/index.ts';
import { startReplayServer } from '../packages/ingest/src/testing/replay-server.ts';
import { sharedData } from '../packages/ingest/src/testing/shared-data.ts';
import { checkRollups, migrate, openStore, readTotals } from '../packages/store/src/index.ts';

const file = process.argv[2] ?? join(sharedData() ?? '', 'hf/daily_lists.jsonl.gz');
if (!existsSync(file)) {
  process.stderr.write(`there is no file ${file}\n`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'papertide-bench-'));
let now = '2026-07-01T12:00:00Z';

async function contextOf(name: string): Promise<IngestContext> {
  const store = await openStore(join(folder, name));
  await migrate(store);
  const sleep = async (ms: number): Promise<void> => delay(ms);
  return {
    store,
    now: () => now,
    random: Math.random,
    sleep,
    userAgent: 'Papertide/bench (+bench@example.org)',
    allowedHosts: [],
  };
}

async function measure(
  what: string,
  ctx: IngestContext,
  work: () => Promise<{
    state: string;
    rejects: number;
    papersNew: number;
    observations: number;
    error: string | null;
  }>,
) {
  const start = performance.now();
  const run = await work();
  const seconds = (performance.now() - start) / 1000;
  const { papers, listings, observations, papersWithTopic } = await readTotals(ctx.store.read);
  const wrong = await checkRollups(ctx.store.read);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${what}: ${run.state}, ${run.papersNew} papers and ${run.observations} readings added, ${run.rejects} rejects, ${seconds.toFixed(1)} s; ` +
      `holds ${papers} papers, ${listings} listings, ${observations} readings, ${papersWithTopic} papers with a topic, ` +
      `${wrong.length} wrong counts; peak ${peak} MB${run.error === null ? '' : `; ${run.error}`}\n`,
  );
}

const range = { from: '2024-05-27', to: '2026-05-31', trigger: 'hand' } as const;
try {
  const demo = await contextOf('demo.db');
  await measure('demo corpus', demo, () => loadDemo(demo, { through: '2026-05-29' }));
  await demo.store.close();

  const lines = await contextOf('file.db');
  await measure('all snapshots as a file', lines, () => collectFile(lines, { path: file }));
  await lines.store.close();

  const latest = await startReplayServer({ file, snapshot: 'latest' });
  const ctx = await contextOf('latest.db');
  await measure('latest snapshots', ctx, () => collectHuggingFace(ctx, { ...range, sourceUrl: latest.url }));
  await measure('the same run again', ctx, () => collectHuggingFace(ctx, { ...range, sourceUrl: latest.url }));
  await measure('the same days read again', ctx, () =>
    collectHuggingFace(ctx, { ...range, sourceUrl: latest.url, again: true }),
  );
  await ctx.store.close();

  const first = await startReplayServer({ file, snapshot: 'first' });
  const grown = await contextOf('grown.db');
  await measure('first snapshots', grown, () => collectHuggingFace(grown, { ...range, sourceUrl: first.url }));
  now = '2026-07-02T12:00:00Z';
  await measure('then the latest', grown, () =>
    collectHuggingFace(grown, { ...range, sourceUrl: latest.url, again: true }),
  );
  await grown.store.close();
  await Promise.all([first.close(), latest.close()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
