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
import { contentOf, keysOf } from './testing/content.ts';
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

async function contentOfFile(location: string) {
  const store = await openStore(location);
  const content = await contentOf(store, keysOf(lists));
  await store.close();
  return content;
}

/** A place where collectors run one after another against a server of its own. */
async function openLane(seed: number) {
  const random = seededRandom(seed);
  const server = await startReplayServer({ days: lists, faults: [{ kind: 'slow', at: {}, wait: 4 }] });

  /** Runs a collector to its end; tells how it ended. */
  function start(location: string) {
    const collector = spawn(process.execPath, [child, location, server.url, from, to, now], { stdio: 'inherit', env });
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

/** How often; a long run is asked for by name. */
const kills = Number(process.env.PAPERTIDE_KILLS ?? 50);
const fileKills = Math.ceil(kills / 4);

describe('a collection that is killed again and again', () => {
  it(`loses nothing and doubles nothing over ${kills} kills at random points`, { timeout: kills * 5_000 }, async () => {
    const undisturbed = join(folder, 'undisturbed.db');
    const lane = await openLane(1);
    await lane.finish(undisturbed);
    await lane.close();
    const expected = await contentOfFile(undisturbed);
    expect(expected).toMatchObject({ totals: { papers: 80, listings: 80, observations: 80 }, wrongCounts: [] });

    async function killOften(seed: number, kills: number): Promise<void> {
      const { kill, finish, close } = await openLane(seed);
      for (let killed = 0, round = 0; killed < kills; round++) {
        const location = join(folder, `${seed}-${round}.db`);
        while (killed < kills && (await kill(location))) killed++;
        await finish(location);
        expect(await contentOfFile(location)).toEqual(expected);
      }
      await close();
    }
    await Promise.all([killOften(42, Math.ceil(kills / 2)), killOften(43, Math.floor(kills / 2))]);
  });

  it(`nor does a file of 1,200 papers over ${fileKills} kills`, { timeout: 60_000 + fileKills * 8_000 }, async () => {
    const days = new Map(['2025-03-03', '2025-03-04'].map((day) => [day, fixtureDay(day, 600)]));
    const path = join(folder, 'papers.jsonl');
    const lines = [...days.values()].flat().map((element) => JSON.stringify(element));
    writeFileSync(path, `${lines.join('\n')}\n`);
    const start = (location: string) =>
      spawn(process.execPath, [child, location, path, from, to, now], { stdio: 'inherit', env });
    const contentAt = async (location: string) => {
      const store = await openStore(location);
      const content = await contentOf(store, keysOf(days));
      await store.close();
      return content;
    };
    const began = performance.now();
    const undisturbed = join(folder, 'undisturbed-file.db');
    expect(await once(start(undisturbed), 'exit')).toEqual([0, null]);
    const took = performance.now() - began;
    const expected = await contentAt(undisturbed);
    expect(expected).toMatchObject({ totals: { papers: 1_200 }, wrongCounts: [] });

    const random = seededRandom(7);
    for (let killed = 0, round = 0; killed < fileKills; round++) {
      const location = join(folder, `file-${round}.db`);
      for (let finished = false; killed < fileKills && !finished; ) {
        const collector = start(location);
        const ended = once(collector, 'exit');
        await delay(random() * took);
        collector.kill('SIGKILL');
        finished = (await ended)[1] !== 'SIGKILL';
        if (!finished) killed++;
      }
      expect(await once(start(location), 'exit')).toEqual([0, null]);
      expect(await contentAt(location)).toEqual(expected);
    }
  });
});
