import { dialectOf } from './dialect/dialect.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Db, Store } from './store.ts';
import { transact } from './transact.ts';

/** The version that this program reads and writes. */
export const latestSchemaVersion = allMigrations.length;

/** The database's version: the number of its last migration, 0 for an empty database. */
export async function schemaVersion(db: Db): Promise<number> {
  if (!(await dialectOf(db).hasTable(db, 'migration'))) return 0;
  const { version } = await db
    .selectFrom('migration')
    .select((eb) => eb.fn.max<number | null>('version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

async function createMigrationTable(trx: Db): Promise<void> {
  const dialect = dialectOf(trx);
  await dialect.claim(trx);
  await trx.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.notNull().primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .modifyEnd(dialect.rowTable)
    .execute();
}

/**
 * Brings the database to the latest version and says from which to which. Each migration is one transaction together
 * with its row in `migration`: killed at any point, the database is at the version before or after, and the next call
 * goes on. Two programs may call it at once.
 */
export async function migrate(
  store: Store,
  migrations: readonly Migration[] = allMigrations,
): Promise<{ from: number; to: number }> {
  const from = await schemaVersion(store.write);
  for (const [i, migration] of migrations.entries()) {
    const version = i + 1;
    if (version <= from) continue;
    await transact(store.write, async (trx) => {
      await createMigrationTable(trx);
      const { n } = await trx
        .selectFrom('migration')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('version', '=', version)
        .executeTakeFirstOrThrow();
      if (n > 0) return;
      await migration.up(trx);
      await trx.insertInto('migration').values({ version, name: migration.name }).execute();
    });
  }
  return { from, to: Math.max(from, migrations.length) };
}
