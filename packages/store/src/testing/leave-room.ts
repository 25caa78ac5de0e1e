import { sql } from 'kysely';
import type { Store } from '../store.ts';

/** Lets a database grow by so many pages and no more, as a disk with so much room would. */
export async function leaveRoom(store: Store, pages: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.write);
  await sql`pragma max_page_count = ${sql.raw(String((rows[0]?.page_count ?? 0) + pages))}`.execute(store.write);
}
