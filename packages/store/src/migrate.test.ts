import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { latestSchemaVersion, migrate, openStore, schemaVersion } from './index.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';
import { dump } from './testing/dump.ts';

const half: Migration = {
  name: '9999-half',
  async up(trx) {
    await trx.schema.createTable('half').addColumn('id', 'integer').execute();
    await trx.deleteFrom('source').execute();
    throw new Error('power cut');
  },
};

describeEachDialect('migrate', (open) => {
  it('leaves nothing of a migration that fails, and goes on from there', async () => {
    const store = await open();
    const before = await dump(store.read);
    await expect(migrate(store, [...migrations, half])).rejects.toThrow('power cut');
    expect(await schemaVersion(store.read)).toBe(latestSchemaVersion);
    expect(await dump(store.read)).toEqual(before);
    const mended: Migration = {
      ...half,
      up: (trx) => trx.schema.createTable('half').addColumn('id', 'text').execute(),
    };
    expect(await migrate(store, [...migrations, mended])).toEqual({
      from: latestSchemaVersion,
      to: latestSchemaVersion + 1,
    });
  });
});

describe('migrate', () => {
  it('is at a whole version after being killed in the middle of each migration', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papertide-'));
    const file = join(folder, 'papers.sqlite');
    for (let version = 0; version < latestSchemaVersion; version++) {
      const child = fork(new URL('./testing/die-migrating.ts', import.meta.url), [file, String(version)]);
      const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
      expect(signal).toBe('SIGKILL');
      const store = await openStore(file);
      expect(await schemaVersion(store.read)).toBe(version);
      await store.close();
    }
    const store = await openStore(file);
    expect(await migrate(store)).toEqual({ from: latestSchemaVersion - 1, to: latestSchemaVersion });
    const fresh = await openStore(':memory:');
    await migrate(fresh);
    expect(await dump(store.read)).toEqual(await dump(fresh.read));
    await store.close();
    await fresh.close();
    rmSync(folder, { recursive: true });
  });
});
