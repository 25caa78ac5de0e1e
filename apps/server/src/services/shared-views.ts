import type { SavedViewInput, SharedView } from '@papertide/core/query';
import { countViews, dropView, listViews, renameView, saveView, transact } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';

/** As many as a reader can oversee. */
export const mostSharedViews = 200;

const missing = (): ServiceError =>
  new ServiceError('not-found', 'There is no such view any more.', 'Open the list of views again.');

/** The views that everybody sees, by name. */
export const listSharedViews = (ctx: Context): Promise<SharedView[]> => listViews(ctx.store.read);

/** Shares a view under its name; one of the same name is replaced. A `usage` error once there are 200 of them. */
export function shareView(ctx: Context, view: SavedViewInput): Promise<SharedView> {
  return transact(ctx.store.write, async (trx) => {
    const isKnown = (await listViews(trx)).some(({ name }) => name === view.name);
    if (!isKnown && (await countViews(trx)) >= mostSharedViews) {
      throw new ServiceError('usage', `There are ${mostSharedViews} shared views already.`, 'Delete one first.');
    }
    return saveView(trx, view, ctx.now());
  });
}

/** Gives a shared view another name, which no other has. */
export async function renameSharedView(ctx: Context, id: number, name: string): Promise<void> {
  const done = await transact(ctx.store.write, (trx) => renameView(trx, id, name));
  if (done === 'gone') throw missing();
  if (done === 'taken') {
    throw new ServiceError('usage', `Another shared view is called “${name}”.`, 'Choose another name.');
  }
}

/** Deletes a shared view. */
export async function dropSharedView(ctx: Context, id: number): Promise<void> {
  if (!(await transact(ctx.store.write, (trx) => dropView(trx, id)))) throw missing();
}
