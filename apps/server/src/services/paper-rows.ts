import type { PaperRow } from '@papertide/core/query';
import type { StoredPaperRow } from '@papertide/store';
import type { Context } from '../context.ts';
import { type Cohorts, readCohorts, withoutCohort } from './cohort-ranks.ts';
import { topicName } from './topic-names.ts';

/** A stored paper as lists show it: its topics by name, its place among the papers listed with it. */
export function toPaperRow(row: StoredPaperRow, { ranks }: Pick<Cohorts, 'ranks'>): PaperRow {
  const { key, title, authors, authorCount, organization, listedOn, publishedOn, observedAt } = row;
  const { upvotes, comments, stars } = row;
  return {
    ...{ key, title, authors, authorCount, organization, listedOn, publishedOn, observedAt, upvotes, comments, stars },
    topics: [
      ...row.topics.map(topicName).map(({ id, name, slot }) => ({ id, name, slot })),
      ...row.ownTopics.map((own) => ({ ...own, slot: null })),
    ],
    rank: withoutCohort(ranks.get(row.key)),
  };
}

/** Stored papers as lists show them. Reads the weeks in which they were listed. */
export async function readPaperRows(ctx: Context, rows: readonly StoredPaperRow[]): Promise<PaperRow[]> {
  const cohorts = await readCohorts(
    ctx,
    rows.flatMap((row) => row.listedOn ?? []),
  );
  return rows.map((row) => toPaperRow(row, cohorts));
}
