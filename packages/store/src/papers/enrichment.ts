import { groupBy } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { countAll } from '../expressions.ts';
import { raiseRevision } from '../revision.ts';
import { withCounts } from '../rollups/with-counts.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import type { Enrichment } from './enriched-paper.ts';
import { saveEnrichment } from './save-enrichment.ts';

/** What keyphrases and topics are worked out from. */
export interface TextForEnrichment {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  /** As the source gave them. */
  readonly keywords: readonly string[];
}

/** At most `limit` papers after an id, in order of id, whose keyphrases and topics were not worked out by `version`. */
export async function listForEnrichment(
  db: Db,
  version: string,
  afterId: number,
  limit: number,
): Promise<TextForEnrichment[]> {
  const papers = await db
    .selectFrom('paper')
    .innerJoin('paper_text', 'paper_text.paper_id', 'paper.id')
    .select(['paper.id', 'title', 'abstract'])
    .where('paper.id', '>', afterId)
    .where((eb) => eb.or([eb('enrichment_version', 'is', null), eb('enrichment_version', '!=', version)]))
    .orderBy('paper.id')
    .limit(limit)
    .execute();
  const keywords = new Map<number, string[]>();
  for (const some of chunks(papers, 1, dialectOf(db).maxBoundValues)) {
    const rows = await db
      .selectFrom('paper_keyword')
      .selectAll()
      .where(
        'paper_id',
        'in',
        some.map(({ id }) => id),
      )
      .orderBy('paper_id')
      .orderBy('position')
      .execute();
    for (const [id, group] of groupBy(rows, (row) => row.paper_id)) {
      keywords.set(
        id,
        group.map((row) => row.keyword),
      );
    }
  }
  return papers.map((paper) => ({ ...paper, keywords: keywords.get(paper.id) ?? [] }));
}

/** How many papers wait for their keyphrases and topics by `version`. */
export async function countAwaitingEnrichment(db: Db, version: string): Promise<number> {
  const { n } = await db
    .selectFrom('paper')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where((eb) => eb.or([eb('enrichment_version', 'is', null), eb('enrichment_version', '!=', version)]))
    .executeTakeFirstOrThrow();
  return n;
}

/** How many papers were worked out by each version, most first; `null` counts those that never were. */
export async function countByEnrichment(
  db: Db,
): Promise<{ readonly version: string | null; readonly papers: number }[]> {
  return db
    .selectFrom('paper')
    .select(['enrichment_version as version', countAll.as('papers')])
    .groupBy('enrichment_version')
    .orderBy('papers', 'desc')
    .orderBy('enrichment_version', (o) => o.asc().nullsLast())
    .execute();
}

/** Replaces the keyphrases and topics of papers, with their counts, all or nothing. */
export async function writeEnrichment(
  db: Db,
  rows: readonly { readonly id: number; readonly enrichment: Enrichment }[],
): Promise<void> {
  if (rows.length === 0) return;
  await transact(db, async (trx) => {
    const ids = rows.map(({ id }) => id);
    await withCounts(trx, ids, async () => {
      await saveEnrichment(trx, rows);
      for (const [version, group] of groupBy(rows, ({ enrichment }) => enrichment.version)) {
        for (const some of chunks(group, 1, dialectOf(trx).maxBoundValues, 1)) {
          await trx
            .updateTable('paper')
            .set({ enrichment_version: version })
            .where(
              'id',
              'in',
              some.map(({ id }) => id),
            )
            .execute();
        }
      }
      return ids;
    });
    await raiseRevision(trx);
  });
}
