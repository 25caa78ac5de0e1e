import type { Instant } from '@papertide/core';
import { type OwnTopic, ownTopicNode } from '@papertide/core/query';
import { chunks } from './chunks.ts';
import { dialectOf } from './dialect/dialect.ts';
import { countAll } from './expressions.ts';
import { raiseRevision } from './revision.ts';
import type { Db } from './store.ts';
import { transact } from './transact.ts';

/** A topic that a reader defined, with its papers, dated or not. */
export interface StoredOwnTopic extends OwnTopic {
  readonly id: string;
  readonly version: number;
  readonly editedAt: Instant;
  readonly papers: number;
}

/** The topics that readers defined, by name. */
export async function listOwnTopics(db: Db): Promise<StoredOwnTopic[]> {
  const rows = await db
    .selectFrom('own_topic')
    .select(['id', 'name', 'aliases', 'expression', 'version', 'edited_at as editedAt'])
    .select((eb) =>
      eb.selectFrom('paper_own_topic').select(countAll.as('n')).whereRef('topic_id', '=', 'own_topic.id').as('papers'),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[], papers: row.papers ?? 0 }));
}

/** Finds the papers of a topic, all or some, and keeps them. */
async function tag(trx: Db, id: string, topic: OwnTopic, paperIds: readonly number[] | null): Promise<void> {
  const node = ownTopicNode(topic);
  if (node === null) return;
  await trx
    .insertInto('paper_own_topic')
    .columns(['topic_id', 'paper_id'])
    .expression((eb) =>
      eb
        .selectFrom('paper')
        .select(({ val }) => [val(id).as('topic_id'), 'paper.id'])
        .where((paper) => dialectOf(trx).search.has(paper.ref('paper.id'), node))
        .$if(paperIds !== null, (papers) => papers.where('paper.id', 'in', paperIds ?? [])),
    )
    .execute();
}

/** Stores a topic under an id, in place of the one before, and finds its papers in all that is stored, in one transaction. */
export async function saveOwnTopic(db: Db, id: string, topic: OwnTopic, editedAt: Instant): Promise<void> {
  await transact(db, async (trx) => {
    const { name, expression } = topic;
    const row = { name, aliases: JSON.stringify(topic.aliases), expression, edited_at: editedAt };
    await trx
      .insertInto('own_topic')
      .values({ id, version: 1, ...row })
      .onConflict((c) => c.column('id').doUpdateSet((eb) => ({ ...row, version: eb('own_topic.version', '+', 1) })))
      .execute();
    await trx.deleteFrom('paper_own_topic').where('topic_id', '=', id).execute();
    await tag(trx, id, topic, null);
    await raiseRevision(trx);
  });
}

/** Takes a topic away; says whether there was one. */
export async function removeOwnTopic(db: Db, id: string): Promise<boolean> {
  return transact(db, async (trx) => {
    await trx.deleteFrom('paper_own_topic').where('topic_id', '=', id).execute();
    const { numDeletedRows } = await trx.deleteFrom('own_topic').where('id', '=', id).executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) await raiseRevision(trx);
    return numDeletedRows > 0n;
  });
}

/** Finds the topics of papers whose texts are new. Called in the transaction that writes them, after their texts. */
export async function tagOwnTopics(trx: Db, paperIds: readonly number[]): Promise<void> {
  const topics = await listOwnTopics(trx);
  if (topics.length === 0) return;
  for (const ids of chunks(paperIds, 1, dialectOf(trx).maxBoundValues, 100)) {
    await trx.deleteFrom('paper_own_topic').where('paper_id', 'in', ids).execute();
    for (const topic of topics) await tag(trx, topic.id, topic, ids);
  }
}

/** The topics of readers that papers have, by paper, in the order of their names. */
export async function ownTopicsOfPapers(
  db: Db,
  paperIds: readonly number[],
): Promise<{ readonly paperId: number; readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('paper_own_topic')
    .innerJoin('own_topic', 'own_topic.id', 'topic_id')
    .select(['paper_id as paperId', 'id', 'name'])
    .where('paper_id', 'in', paperIds)
    .orderBy('paper_id')
    .orderBy('name')
    .orderBy('id')
    .execute();
}
