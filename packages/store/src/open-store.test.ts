import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestSchemaVersion, migrate, openStore, type Store, StoreError, schemaVersion, transact } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papertide-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Opens a location that must be refused. */
async function refusal(location: string): Promise<StoreError> {
  try {
    const store = await openStore(location);
    await store.close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error(`${location} was opened`);
}

async function expectRefusedUntouched(file: string, code: StoreError['code'], message: RegExp): Promise<void> {
  const before = hashOf(file);
  const error = await refusal(file);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.hint).toMatch(/choose another file/);
  expect(hashOf(file)).toBe(before);
  expect(readdirSync(folder)).toHaveLength(1);
}

describe('openStore', () => {
  it('makes a file with its folder, and opens it again at the same version', async () => {
    const file = join(folder, 'data', 'papers.sqlite');
    const first = await openStore(`sqlite:${file}`);
    expect(first.location).toBe(file);
    expect(await schemaVersion(first.read)).toBe(0);
    expect(await migrate(first)).toEqual({ from: 0, to: latestSchemaVersion });
    await first.close();
    const second = await openStore(file);
    expect(await schemaVersion(second.read)).toBe(latestSchemaVersion);
    expect(await migrate(second)).toEqual({ from: latestSchemaVersion, to: latestSchemaVersion });
    await second.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('reads beside a transaction that writes, and sees it only once it is committed', async () => {
    const store = await openStore(join(folder, 'papers.sqlite'));
    await migrate(store);
    const days = () => store.read.selectFrom('calendar').select('day').execute();
    await transact(store.write, async (trx) => {
      const day = { day: '2025-01-06', week: '2025-W02', month: '2025-01', quarter: '2025-Q1', year: '2025' };
      await trx.insertInto('calendar').values(day).execute();
      expect(await days()).toEqual([]);
    });
    expect(await days()).toEqual([{ day: '2025-01-06' }]);
    await expect(store.read.deleteFrom('calendar').execute()).rejects.toMatchObject({ code: 'no-permission' });
    await store.close();
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Dear diary, '.repeat(1_000));
    await expectRefusedUntouched(file, 'not-a-database', /not a Papertide database/);
  });

  it("refuses another program's database, and leaves it as it is", async () => {
    const file = join(folder, 'other.sqlite');
    const other = new SqliteDatabase(file);
    other.exec('create table paper (id integer primary key); insert into paper values (1)');
    other.close();
    await expectRefusedUntouched(file, 'not-a-database', /not a Papertide database/);
  });

  it('refuses a database of a newer Papertide, and leaves it as it is', async () => {
    const file = join(folder, 'papers.sqlite');
    const store = await openStore(file);
    await migrate(store);
    await store.write
      .insertInto('migration')
      .values({ version: latestSchemaVersion + 1, name: 'later' })
      .execute();
    await store.close();
    await expectRefusedUntouched(file, 'newer-schema', new RegExp(`version ${latestSchemaVersion + 1}`));
  });

  it('refuses a folder, a path through a file, and PostgreSQL', async () => {
    expect((await refusal(folder)).code).toBe('not-a-database');
    writeFileSync(join(folder, 'file'), '');
    expect((await refusal(join(folder, 'file', 'papers.sqlite'))).code).toBe('no-permission');
    expect((await refusal('postgres://localhost/papers')).code).toBe('unsupported');
  });

  it('refuses a folder and a file that it may not write', async (test) => {
    const file = join(folder, 'papers.sqlite');
    const store: Store = await openStore(file);
    await migrate(store);
    await store.close();
    chmodSync(file, 0o400);
    chmodSync(folder, 0o500);
    // The superuser may write anywhere: act as nobody for the two calls, where the system lets us.
    const isSuperuser = process.getuid?.() === 0;
    if (isSuperuser && process.seteuid === undefined) test.skip('the superuser may write to any folder');
    try {
      if (isSuperuser) {
        chmodSync(file, 0o404);
        chmodSync(folder, 0o505);
        process.seteuid?.(65534);
      }
      expect((await refusal(file)).code).toBe('no-permission');
      expect((await refusal(join(folder, 'new.sqlite'))).code).toBe('no-permission');
    } finally {
      if (isSuperuser) process.seteuid?.(0);
    }
  });

  it('says that a database is locked by another program instead of waiting for ever', { timeout: 20_000 }, async () => {
    const file = join(folder, 'papers.sqlite');
    const store = await openStore(file);
    await migrate(store);
    const other = new SqliteDatabase(file);
    other.exec('begin immediate');
    const error = await transact(store.write, async () => undefined).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'StoreError', code: 'locked' });
    other.exec('rollback');
    other.close();
    await transact(store.write, async () => undefined);
    await store.close();
  });
});
