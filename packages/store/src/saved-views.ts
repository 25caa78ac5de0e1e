import type { Instant } from '@papertide/core';
import type { SavedViewInput, SharedView } from '@papertide/core/query';
import type { Db } from './store.ts';

/** The views that everybody sees, by name. */
export function listViews(db: Db): Promise<SharedView[]> {
  return db.selectFrom('saved_view').select(['id', 'name', 'href']).orderBy('name').orderBy('id').execute();
}

/** How many there are. */
export async function countViews(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('saved_view')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Keeps a view under its name; one of the same name takes the new address. Returns it. */
export function saveView(trx: Db, { name, href }: SavedViewInput, at: Instant): Promise<SharedView> {
  return trx
    .insertInto('saved_view')
    .values({ name, href, saved_at: at })
    .onConflict((c) => c.column('name').doUpdateSet({ href, saved_at: at }))
    .returning(['id', 'name', 'href'])
    .executeTakeFirstOrThrow();
}

/** What a renaming did: `taken` where another view has the name, `gone` where there is no such view. */
export async function renameView(trx: Db, id: number, name: string): Promise<'renamed' | 'taken' | 'gone'> {
  const other = await trx
    .selectFrom('saved_view')
    .select('id')
    .where('name', '=', name)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other !== undefined) return 'taken';
  const { numUpdatedRows } = await trx.updateTable('saved_view').set({ name }).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n ? 'renamed' : 'gone';
}

/** Deletes a view; false where there is none. */
export async function dropView(trx: Db, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('saved_view').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
