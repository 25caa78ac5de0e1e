import type { Database } from '../schema/database.ts';
import type { Db } from '../store.ts';

const tables = [
  'area',
  'author',
  'authorship',
  'calendar',
  'checkpoint',
  'collected_day',
  'count_by_day',
  'count_of_key',
  'host_pace',
  'document_frequency',
  'keyphrase',
  'keyphrase_surface',
  'listing',
  'meta',
  'observation',
  'own_topic',
  'paper',
  'paper_area',
  'paper_category',
  'paper_keyphrase',
  'paper_keyword',
  'paper_own_topic',
  'paper_source',
  'paper_text',
  'paper_topic',
  'reject',
  'run',
  'tombstone',
  'topic',
  'upvotes_by_day',
  'validator',
] as const satisfies readonly (keyof Database)[];

/** Every row of every table, in an order of its own: two equal dumps are two equal databases. */
export async function dump(db: Db): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of tables) {
    const all = await db.selectFrom(table).selectAll().execute();
    rows[table] = all.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}

/** The tables that hold rows, but for those that an empty database has too. */
export async function filledTables(db: Db): Promise<string[]> {
  return Object.entries(await dump(db)).flatMap(([table, rows]) =>
    rows.length > 0 && table !== 'meta' ? [table] : [],
  );
}
