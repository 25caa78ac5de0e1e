import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from './demo/random.ts';
import { bulkLine, servedPapers } from './testing/arxiv-papers.ts';
import { startAtomServer } from './testing/atom-server.ts';
import { type Content, contentOf, keysOf } from './testing/content.ts';
import type { Fault } from './testing/faults.ts';
import type { FaultyServer } from './testing/faulty-server.ts';
import { fixtureDay, fixtureDays } from './testing/fixture-day.ts';
import { startReplayServer } from './testing/replay-server.ts';

const from = '2025-03-03';
const to = '2025-03-14';
const now = '2025-06-30T12:00:00Z';
const lists = fixtureDays(from, 12, 8);
const child = fileURLToPath(new URL('./testing/collect-child.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'papertide-kill-'));
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function contentOfFile(location: string, keys: Iterable<string>) {
  const store = await openStore(location);
  const content = await contentOf(store, keys);
  await store.close();
  return content;
}

/** How often; a long run is asked for by name. */
const kills = Number(process.env.PAPERTIDE_KILLS ?? 50);

/** A source that is asked, with how a collector of it is told. */
interface Asked {
  readonly kind: 'huggingface' | 'arxiv';
  readonly serve: (faults: readonly Fault[]) => Promise<FaultyServer>;
  readonly keys: Iterable<string>;
  /** What is in the database in the end. */
  readonly totals: Content['totals'];
  readonly askedKills: number;
}

const papers = servedPapers(from, 10, 8);
const asked: readonly Asked[] = [
  {
    kind: 'huggingface',
    serve: (faults) => startReplayServer({ days: lists, faults }),
    keys: keysOf(lists),
    totals: { papers: 80, listings: 80, observations: 80 },
    askedKills: kills,
  },
  {
    kind: 'arxiv',
    serve: (faults) => startAtomServer({ papers, faults, tagged: true }),
    keys: papers.map(({ id }) => id),
    totals: { papers: 80, listings: 0, observations: 0 },
    askedKills: Math.ceil(kills / 5),
  },
];

/** A place where collectors run one after another against a server of its own. */
async function openLane({ kind, serve }: Asked, seed: number) {
  const random = seededRandom(seed);
  const server = await serve([{ kind: 'slow', at: {}, wait: 4 }]);

  /** Runs a collector to its end; tells how it ended. */
  function start(location: string) {
    const args = [child, location, server.url, from, to, now, kind];
    const collector = spawn(process.execPath, args, { stdio: 'inherit', env });
    return { collector, ended: once(collector, 'exit') };
  }

  return {
    close: server.close,
    async finish(location: string): Promise<void> {
      expect(await start(location).ended).toEqual([0, null]);
    },
    /** Kills a collector a moment after one of its first requests; false where it was finished before that. */
    async kill(location: string): Promise<boolean> {
      const killAt = server.requests.length + 1 + Math.floor(random() * 6);
      const { collector, ended } = start(location);
      while (server.requests.length < killAt && collector.exitCode === null) await delay(1);
      await delay(random() * 25);
      collector.kill('SIGKILL');
      return (await ended)[1] === 'SIGKILL';
    },
  };
}

/** The same days as Daily Papers elements and as lines of the bulk snapshot. */
const listedDays = new Map(['2025-03-03', '2025-03-04'].map((day) => [day, fixtureDay(day, 600)]));
const manyPapers = servedPapers('2025-03-03', 2, 600);
const files = [
  {
    kind: 'file',
    lines: [...listedDays.values()].flat().map((element) => JSON.stringify(element)),
    keys: [...keysOf(listedDays)],
    fileKills: Math.ceil(kills / 4),
  },
  {
    kind: 'arxiv-bulk',
    lines: manyPapers.map(bulkLine),
    keys: manyPapers.map(({ id }) => id),
    fileKills: Math.ceil(kills / 8),
  },
];

describe('a collection that is killed again and again', () => {
  it.each(asked)(
    'from $kind loses nothing and doubles nothing over $askedKills kills at random points',
    { timeout: kills * 5_000 },
    async (source) => {
      const { kind, keys, totals, askedKills } = source;
      const undisturbed = join(folder, `${kind}-undisturbed.db`);
      const lane = await openLane(source, 1);
      await lane.finish(undisturbed);
      await lane.close();
      const expected = await contentOfFile(undisturbed, keys);
      expect(expected).toMatchObject({ totals, wrongCounts: [] });

      async function killOften(seed: number, kills: number): Promise<void> {
        const { kill, finish, close } = await openLane(source, seed);
        for (let killed = 0, round = 0; killed < kills; round++) {
          const location = join(folder, `${kind}-${seed}-${round}.db`);
          while (killed < kills && (await kill(location))) killed++;
          await finish(location);
          expect(await contentOfFile(location, keys)).toEqual(expected);
        }
        await close();
      }
      await Promise.all([killOften(42, Math.ceil(askedKills / 2)), killOften(43, Math.floor(askedKills / 2))]);
    },
  );

  it.each(files)(
    'nor does a file of 1,200 papers ($kind) over $fileKills kills',
    { timeout: 60_000 + kills * 2_000 },
    async ({ kind, lines, keys, fileKills }) => {
      const path = join(folder, `${kind}.jsonl`);
      writeFileSync(path, `${lines.join('\n')}\n`);
      const start = (location: string) =>
        spawn(process.execPath, [child, location, path, from, to, now, kind], { stdio: 'inherit', env });
      const began = performance.now();
      const undisturbed = join(folder, `${kind}-undisturbed.db`);
      expect(await once(start(undisturbed), 'exit')).toEqual([0, null]);
      const took = performance.now() - began;
      const expected = await contentOfFile(undisturbed, keys);
      expect(expected).toMatchObject({ totals: { papers: 1_200 }, wrongCounts: [] });

      const random = seededRandom(7);
      for (let killed = 0, round = 0; killed < fileKills; round++) {
        const location = join(folder, `${kind}-${round}.db`);
        for (let finished = false; killed < fileKills && !finished; ) {
          const collector = start(location);
          const ended = once(collector, 'exit');
          await delay(random() * took);
          collector.kill('SIGKILL');
          finished = (await ended)[1] !== 'SIGKILL';
          if (!finished) killed++;
        }
        expect(await once(start(location), 'exit')).toEqual([0, null]);
        expect(await contentOfFile(location, keys)).toEqual(expected);
      }
    },
  );
});
