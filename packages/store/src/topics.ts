import type { Taxonomy } from '@papertide/core/topics';
import { chunks } from './chunks.ts';
import { dialectOf } from './dialect/dialect.ts';
import { raiseRevision } from './revision.ts';
import type { Db } from './store.ts';
import { transact } from './transact.ts';

const versionKey = 'taxonomy-version';

/** The version of the taxonomy that is stored; `null` before the first. */
export async function findTaxonomyVersion(db: Db): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', versionKey).executeTakeFirst();
  return row?.value ?? null;
}

/** Stores the areas and topics of a taxonomy in place of those stored before. Does nothing where the version is equal. */
export async function saveTaxonomy(db: Db, taxonomy: Taxonomy): Promise<void> {
  await transact(db, async (trx) => {
    if ((await findTaxonomyVersion(trx)) === taxonomy.version) return;
    const most = dialectOf(trx).maxBoundValues;
    await trx.deleteFrom('topic').execute();
    await trx.deleteFrom('area').execute();
    const areas = taxonomy.areas.map(({ id, name }, position) => ({ id, name, position }));
    for (const some of chunks(areas, 3, most)) await trx.insertInto('area').values(some).execute();
    const topics = taxonomy.topics.map((topic, position) => ({
      id: topic.id,
      area_id: topic.area,
      name: topic.name,
      short_name: topic.shortName ?? topic.name,
      definition: topic.definition,
      broader_id: topic.broader ?? null,
      slot: topic.slot ?? null,
      position,
    }));
    for (const some of chunks(topics, 8, most)) await trx.insertInto('topic').values(some).execute();
    await trx
      .insertInto('meta')
      .values({ key: versionKey, value: taxonomy.version })
      .onConflict((c) => c.column('key').doUpdateSet({ value: taxonomy.version }))
      .execute();
    await raiseRevision(trx);
  });
}

/** An area of the taxonomy with the papers that have a topic of it. */
export interface StoredArea {
  readonly id: string;
  readonly name: string;
  readonly papers: number;
}

/** A topic of the taxonomy with its papers, dated or not. */
export interface StoredTopic {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly areaId: string;
  readonly definition: string;
  readonly broaderId: string | null;
  readonly slot: number | null;
  readonly papers: number;
}

/** The areas in the order of the taxonomy. */
export async function listAreas(db: Db): Promise<StoredArea[]> {
  return db
    .selectFrom('area')
    .leftJoin('count_of_key', (join) => join.onRef('key', '=', 'id').on('dimension', '=', 'area'))
    .select(['id', 'name'])
    .select((eb) => eb.fn.coalesce('n', eb.lit(0)).as('papers'))
    .orderBy('position')
    .execute();
}

/** The topics in the order of the taxonomy. */
export async function listTopics(db: Db): Promise<StoredTopic[]> {
  return db
    .selectFrom('topic')
    .leftJoin('count_of_key', (join) => join.onRef('key', '=', 'id').on('dimension', '=', 'topic'))
    .select([
      'id',
      'name',
      'short_name as shortName',
      'area_id as areaId',
      'definition',
      'broader_id as broaderId',
      'slot',
    ])
    .select((eb) => eb.fn.coalesce('n', eb.lit(0)).as('papers'))
    .orderBy('position')
    .execute();
}
