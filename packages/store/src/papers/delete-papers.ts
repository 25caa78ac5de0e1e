import { dialectOf } from '../dialect/dialect.ts';
import type { SourceId } from '../source-id.ts';
import type { Db } from '../store.ts';
import { latestReading } from './readings.ts';
import { dropUnusedAuthors } from './save-content.ts';

/** Deletes papers with everything that belongs to them, and the authors that only they had. */
export async function deletePapers(trx: Db, ids: readonly number[]): Promise<void> {
  const authors = await trx
    .selectFrom('authorship')
    .select('author_id')
    .distinct()
    .where('paper_id', 'in', ids)
    .execute();
  await dialectOf(trx).search.remove(trx, ids);
  // Keyphrases must not lose their papers before the counts have: everything else goes with the paper.
  await trx.deleteFrom('paper_keyphrase').where('paper_id', 'in', ids).execute();
  await trx.deleteFrom('paper').where('id', 'in', ids).execute();
  await dropUnusedAuthors(
    trx,
    authors.map((row) => row.author_id),
  );
}

/** Takes a source's sightings from papers that other sources show too; what it wrote into their description stays. */
export async function leavePapers(trx: Db, sourceId: SourceId, ids: readonly number[]): Promise<void> {
  for (const table of ['listing', 'observation', 'paper_source'] as const) {
    await trx.deleteFrom(table).where('source_id', '=', sourceId).where('paper_id', 'in', ids).execute();
  }
  for (const id of ids) {
    const readings = await trx.selectFrom('observation').selectAll().where('paper_id', '=', id).execute();
    const { observedAt, ...latest } = latestReading(readings.map((o) => ({ ...o, observedAt: o.observed_at })));
    const { first } = await trx
      .selectFrom('listing')
      .select((eb) => eb.fn.min<string | null>('day').as('first'))
      .where('paper_id', '=', id)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('paper')
      .set({ ...latest, observed_at: observedAt, listed_on: first })
      .where('id', '=', id)
      .execute();
  }
}
