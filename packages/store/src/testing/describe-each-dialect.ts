import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'vitest';
import { migrate } from '../migrate.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

/** Opens an empty, migrated store; it is closed and deleted after the test. */
export type OpenStore = () => Promise<Store>;

const locations: Readonly<Record<string, () => Promise<{ location: string; folder: string | null }>>> = {
  'SQLite in memory': async () => ({ location: ':memory:', folder: null }),
  'SQLite on a file': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'papertide-'));
    return { location: join(folder, 'papers.sqlite'), folder };
  },
};

/** Describes what holds for every kind of database: the same tests run on each. */
export function describeEachDialect(title: string, body: (open: OpenStore) => void): void {
  for (const [name, place] of Object.entries(locations)) {
    describe(`${title} (${name})`, () => {
      const opened: (() => Promise<void>)[] = [];
      afterEach(async () => {
        for (const close of opened.splice(0)) await close();
      });
      body(async () => {
        const { location, folder } = await place();
        const store = await openStore(location);
        opened.push(async () => {
          await store.close();
          if (folder !== null) await rm(folder, { recursive: true });
        });
        await migrate(store);
        return store;
      });
    });
  }
}
