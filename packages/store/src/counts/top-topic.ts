import type { PaperFilter } from '@papertide/core/query';
import { countAll } from '../expressions.ts';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';

/** The topic that most papers of a filter have, of equals the first by id, and how many have it; `null` where none has a topic. */
export async function topTopic(
  db: Db,
  filter: PaperFilter,
): Promise<{ readonly topicId: string; readonly n: number } | null> {
  const row = await db
    .selectFrom('paper')
    .innerJoin('paper_topic', 'paper_topic.paper_id', 'paper.id')
    .select('paper_topic.topic_id as topicId')
    .select(countAll.as('n'))
    .where(wherePapers(db, filter))
    .groupBy('paper_topic.topic_id')
    .orderBy('n', 'desc')
    .orderBy('paper_topic.topic_id')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
