import { groupBy, type PaperContent, type PaperRecord, titleKey } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { PaperTable } from '../schema/paper.ts';
import type { SourceId } from '../source-id.ts';
import type { Db } from '../store.ts';
import { contentOf, recordHash } from './content.ts';
import { type Draft, listingId } from './draft.ts';
import { decodeOrigins } from './origins.ts';
import { categoriesOfPapers } from './paper-rows.ts';

type PaperRow = Omit<PaperTable, 'id'> & { id: number };

async function candidates(trx: Db, records: readonly PaperRecord[]): Promise<PaperRow[]> {
  const most = dialectOf(trx).maxBoundValues;
  const rows = new Map<number, PaperRow>();
  const look = async (column: 'key' | 'doi' | 'title_key', values: readonly string[]): Promise<void> => {
    for (const some of chunks(values, 1, most)) {
      for (const row of await trx.selectFrom('paper').selectAll().where(column, 'in', some).execute()) {
        rows.set(row.id, row);
      }
    }
  };
  await look('key', [...new Set(records.map((r) => r.key))]);
  await look('doi', [...new Set(records.flatMap((r) => r.doi ?? []))]);
  await look('title_key', [...new Set(records.map((r) => titleKey(r.title)))]);
  return [...rows.values()];
}

async function loadContents(trx: Db, papers: readonly PaperRow[]): Promise<Map<number, PaperContent>> {
  const contents = new Map<number, PaperContent>();
  for (const some of chunks(papers, 1, dialectOf(trx).maxBoundValues)) {
    const ids = some.map(({ id }) => id);
    const texts = await trx.selectFrom('paper_text').selectAll().where('paper_id', 'in', ids).execute();
    const textOf = new Map(texts.map((row) => [row.paper_id, row]));
    const authors = groupBy(
      await trx
        .selectFrom('authorship')
        .innerJoin('author', 'author.id', 'author_id')
        .select(['paper_id', 'name'])
        .where('paper_id', 'in', ids)
        .orderBy('paper_id')
        .orderBy('position')
        .execute(),
      (row) => row.paper_id,
    );
    const categories = await categoriesOfPapers(trx, ids);
    const keywords = groupBy(
      await trx
        .selectFrom('paper_keyword')
        .selectAll()
        .where('paper_id', 'in', ids)
        .orderBy('paper_id')
        .orderBy('position')
        .execute(),
      (row) => row.paper_id,
    );
    for (const row of some) {
      contents.set(row.id, {
        title: row.title,
        abstract: textOf.get(row.id)?.abstract ?? '',
        publishedOn: row.published_on,
        authors: (authors.get(row.id) ?? []).map(({ name }) => name),
        authorCount: row.author_count,
        organization: row.organization,
        categories: categories.get(row.id) ?? [],
        keywords: (keywords.get(row.id) ?? []).map(({ keyword }) => keyword),
        githubRepo: row.github_repo,
        projectPage: row.project_page,
        doi: row.doi,
        updatedOn: row.updated_on,
        version: row.version,
        journalRef: textOf.get(row.id)?.journal_ref ?? null,
        authorComment: textOf.get(row.id)?.author_comment ?? null,
        truncated: row.truncated === 1,
      });
    }
  }
  return contents;
}

/**
 * The stored papers that records may be about, by key, DOI or title. The content is loaded only where no record of the
 * batch has the same: an unchanged paper costs no more than its readings and listings.
 */
export async function loadDrafts(trx: Db, records: readonly PaperRecord[]): Promise<Draft[]> {
  const rows = await candidates(trx, records);
  const given = new Map<string, PaperContent>();
  for (const record of records) {
    given.set(recordHash(record), contentOf(record));
  }
  const contents = await loadContents(
    trx,
    rows.filter((row) => !given.has(row.content_hash)),
  );
  const drafts: Draft[] = [];
  for (const some of chunks(rows, 1, dialectOf(trx).maxBoundValues)) {
    const ids = some.map(({ id }) => id);
    const where = 'paper_id' as const;
    const sources = groupBy(
      await trx
        .selectFrom('paper_source')
        .select([where, 'source_id', 'first_seen_at'])
        .where(where, 'in', ids)
        .execute(),
      (row) => row.paper_id,
    );
    const listings = groupBy(
      await trx.selectFrom('listing').selectAll().where(where, 'in', ids).execute(),
      (row) => row.paper_id,
    );
    const readings = groupBy(
      await trx.selectFrom('observation').selectAll().where(where, 'in', ids).execute(),
      (row) => row.paper_id,
    );
    for (const row of some) {
      const content = given.get(row.content_hash) ?? contents.get(row.id);
      if (content === undefined) continue;
      const stored = {
        key: row.key,
        arxivId: row.arxiv_id,
        content,
        hash: row.content_hash,
        origins: decodeOrigins(row.origins, content),
        enrichmentVersion: row.enrichment_version,
        firstSeenAt: row.first_seen_at,
        changedAt: row.changed_at,
      };
      drafts.push({
        id: row.id,
        stored,
        now: stored,
        enrichment: null,
        sources: new Map((sources.get(row.id) ?? []).map((s) => [s.source_id as SourceId, s.first_seen_at])),
        listings: new Map(
          (listings.get(row.id) ?? []).map(({ source_id, day }) => {
            const sourceId = source_id as SourceId;
            return [listingId(sourceId, day), { sourceId, day }];
          }),
        ),
        readings: (readings.get(row.id) ?? []).map((o) => ({
          sourceId: o.source_id as SourceId,
          observedAt: o.observed_at,
          upvotes: o.upvotes,
          comments: o.comments,
          stars: o.stars,
        })),
        added: { sources: [], listings: [], readings: [] },
        absorbed: [],
      });
    }
  }
  return drafts;
}
