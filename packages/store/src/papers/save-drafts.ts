import { titleKey } from '@papertide/core';
import { addDaysToCalendar } from '../calendar.ts';
import { insertRows } from '../insert-rows.ts';
import { tagOwnTopics } from '../own-topics.ts';
import type { Db } from '../store.ts';
import type { Origin } from './add-to-draft.ts';
import { type Draft, firstListing, isRedescribed, isReworded, newEnrichment } from './draft.ts';
import { encodeOrigins } from './origins.ts';
import { latestReading } from './readings.ts';
import { saveContent } from './save-content.ts';
import { saveEnrichment } from './save-enrichment.ts';

async function savePapers(trx: Db, drafts: readonly Draft[], from: Origin): Promise<void> {
  const rows = drafts.map((draft) => {
    const { stored, now } = draft;
    const { content } = now;
    const latest = latestReading(draft.readings);
    return {
      id: draft.id,
      key: now.key,
      arxiv_id: now.arxivId,
      title: content.title,
      title_key: titleKey(content.title),
      published_on: content.publishedOn,
      listed_on: firstListing(draft),
      upvotes: latest.upvotes,
      comments: latest.comments,
      stars: latest.stars,
      observed_at: latest.observedAt,
      author_count: content.authorCount,
      organization: content.organization,
      github_repo: content.githubRepo,
      project_page: content.projectPage,
      doi: content.doi,
      updated_on: content.updatedOn,
      version: content.version,
      truncated: content.truncated ? (1 as const) : (0 as const),
      origins: encodeOrigins(now.origins),
      content_hash: now.hash,
      enrichment_version: now.enrichmentVersion,
      first_seen_at: stored?.firstSeenAt ?? from.seenAt,
      changed_at: stored === null || isRedescribed(draft) ? from.seenAt : stored.changedAt,
    };
  });
  await insertRows(trx, 'paper', rows, (insert) =>
    insert.onConflict((c) =>
      c.column('id').doUpdateSet((eb) => ({
        key: eb.ref('excluded.key'),
        arxiv_id: eb.ref('excluded.arxiv_id'),
        title: eb.ref('excluded.title'),
        title_key: eb.ref('excluded.title_key'),
        published_on: eb.ref('excluded.published_on'),
        listed_on: eb.ref('excluded.listed_on'),
        upvotes: eb.ref('excluded.upvotes'),
        comments: eb.ref('excluded.comments'),
        stars: eb.ref('excluded.stars'),
        observed_at: eb.ref('excluded.observed_at'),
        author_count: eb.ref('excluded.author_count'),
        organization: eb.ref('excluded.organization'),
        github_repo: eb.ref('excluded.github_repo'),
        project_page: eb.ref('excluded.project_page'),
        doi: eb.ref('excluded.doi'),
        updated_on: eb.ref('excluded.updated_on'),
        version: eb.ref('excluded.version'),
        truncated: eb.ref('excluded.truncated'),
        origins: eb.ref('excluded.origins'),
        content_hash: eb.ref('excluded.content_hash'),
        enrichment_version: eb.ref('excluded.enrichment_version'),
        changed_at: eb.ref('excluded.changed_at'),
      })),
    ),
  );
  await addDaysToCalendar(
    trx,
    rows.flatMap((row) => [row.listed_on, row.published_on]).filter((day) => day !== null),
  );
}

async function saveSightings(trx: Db, drafts: readonly Draft[]): Promise<void> {
  const sources = drafts.flatMap(({ id, added }) =>
    added.sources.map(({ sourceId, seenAt }) => ({ paper_id: id, source_id: sourceId, first_seen_at: seenAt })),
  );
  await insertRows(trx, 'paper_source', sources);
  const listings = drafts.flatMap(({ id, added }) =>
    added.listings.map(({ sourceId, day }) => ({ paper_id: id, source_id: sourceId, day })),
  );
  await insertRows(trx, 'listing', listings);
  const readings = drafts.flatMap(({ id, added }) =>
    added.readings.map(({ sourceId, observedAt, upvotes, comments, stars }) => ({
      paper_id: id,
      observed_at: observedAt,
      source_id: sourceId,
      upvotes,
      comments,
      stars,
    })),
  );
  await insertRows(trx, 'observation', readings);
}

/** Keeps the keys under which papers were known before, so that old links still find them. */
async function saveFormerKeys(trx: Db, drafts: readonly Draft[]): Promise<void> {
  const rows = drafts.flatMap(({ id, stored, now, absorbed }) =>
    [stored, ...absorbed.map((gone) => gone.stored)]
      .flatMap((before) => before?.key ?? [])
      .filter((key) => key !== now.key)
      .map((key) => ({ key, paper_id: id })),
  );
  await insertRows(trx, 'former_key', rows, (insert) =>
    insert.onConflict((c) => c.column('key').doUpdateSet((eb) => ({ paper_id: eb.ref('excluded.paper_id') }))),
  );
}

/** Writes drafts to the tables. Counts are the caller's, by `withCounts`. */
export async function saveDrafts(trx: Db, drafts: readonly Draft[], from: Origin): Promise<void> {
  const inOrder = drafts.toSorted((a, b) => a.id - b.id);
  await savePapers(trx, inOrder, from);
  await saveContent(
    trx,
    inOrder.filter(isRedescribed).map((draft) => ({
      id: draft.id,
      isNew: draft.stored === null,
      text: isReworded(draft),
      content: draft.now.content,
    })),
  );
  await tagOwnTopics(
    trx,
    inOrder.filter((draft) => isRedescribed(draft) && isReworded(draft)).map(({ id }) => id),
  );
  const enriched = inOrder.map((draft) => ({ id: draft.id, enrichment: newEnrichment(draft) }));
  await saveEnrichment(
    trx,
    enriched.flatMap(({ id, enrichment }) => (enrichment === null ? [] : [{ id, enrichment }])),
  );
  await saveSightings(trx, inOrder);
  await saveFormerKeys(trx, inOrder);
}
