import { ownPaperKey, type PaperRecord } from '@papertide/core';
import { raiseRevision } from '../revision.ts';
import { withCounts } from '../rollups/with-counts.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { absorb, keptOf } from './absorb.ts';
import { addToDraft, newDraft, type Origin } from './add-to-draft.ts';
import { deletePapers } from './delete-papers.ts';
import { type Draft, isRedescribed, isTouched, newEnrichment } from './draft.ts';
import { DraftIndex } from './draft-index.ts';
import { dropSource } from './drop-source.ts';
import type { EnrichedPaper } from './enriched-paper.ts';
import { loadDrafts } from './load-drafts.ts';
import { saveDrafts } from './save-drafts.ts';

/** What a batch added. */
export interface Written {
  readonly papersNew: number;
  /** Papers known before whose content, key, keyphrases or topics changed. */
  readonly papersChanged: number;
  readonly listingsNew: number;
  readonly observationsNew: number;
}

/** The most papers that one call takes. */
export const largestBatch = 1_000;

const byTime = (a: EnrichedPaper, b: EnrichedPaper): number => {
  const [first, second] = [a.observation?.observedAt ?? '', b.observation?.observedAt ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};

const isChanged = (draft: Draft): boolean => isRedescribed(draft) || newEnrichment(draft) !== null;

/** The corpus keys of the texts that were enriched for this very batch. */
function keysOf(drafts: readonly Draft[]): Map<number, readonly string[]> {
  const keys = new Map<number, readonly string[]>();
  for (const { id, now, enrichment } of drafts) {
    if (enrichment !== null && enrichment.version === now.enrichmentVersion) keys.set(id, enrichment.corpusKeys);
  }
  return keys;
}

/** A record of a new paper whose key another paper of the same title has: with one made of its first author and year, too. */
function ownRecord(record: PaperRecord, index: DraftIndex): PaperRecord {
  if (record.arxivId !== null || !index.has(record.key)) return record;
  const { title, authors, publishedOn } = record;
  return { ...record, key: ownPaperKey(`${title} ${authors[0] ?? ''} ${publishedOn?.slice(0, 4) ?? ''}`) };
}

async function nextPaperId(trx: Db): Promise<number> {
  const { last } = await trx
    .selectFrom('paper')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/**
 * Writes a batch of at most 1,000 papers with their keyphrases, topics, listings, readings and counts, all or nothing,
 * and says what was new. A paper is found by `isSamePaper` and keeps one row however many sources show it; one that was
 * known by title only takes the arXiv id that comes with it, and two that turn out to be one become one. Content is merged
 * field by field (`mergePapers`), readings are kept by `isNewReading`; the same batch again changes nothing. The first papers of a real source drop the
 * demo corpus.
 */
export async function writePapers(db: Db, papers: readonly EnrichedPaper[], from: Origin): Promise<Written> {
  if (papers.length > largestBatch) throw new RangeError(`a batch holds at most ${largestBatch} papers`);
  if (papers.length === 0) return { papersNew: 0, papersChanged: 0, listingsNew: 0, observationsNew: 0 };
  return transact(db, async (trx) => {
    if (from.sourceId !== 'demo') await dropSource(trx, 'demo');
    const stored = await loadDrafts(
      trx,
      papers.map(({ paper }) => paper),
    );
    const index = new DraftIndex();
    const drafts = new Set<Draft>(stored);
    for (const draft of stored) index.add(draft);
    let nextId = await nextPaperId(trx);
    for (const paper of papers.toSorted(byTime)) {
      let draft = index.find(paper.paper);
      if (draft === undefined) {
        draft = newDraft(nextId++, { ...paper, paper: ownRecord(paper.paper, index) }, from);
        drafts.add(draft);
      }
      addToDraft(draft, paper, from);
      index.add(draft);
      const twin = index.findTwin(draft);
      if (twin === undefined) continue;
      const { kept, gone } = keptOf(draft, twin);
      absorb(kept, gone);
      drafts.delete(gone);
      index.remove(gone);
      index.add(kept);
    }
    const touched = [...drafts].filter(isTouched);
    if (touched.length > 0) {
      const ids = touched.map(({ id }) => id);
      const gone = touched.flatMap(({ absorbed }) =>
        absorbed.filter(({ stored }) => stored !== null).map(({ id }) => id),
      );
      const before = touched.filter(({ stored }) => stored !== null).map(({ id }) => id);
      const save = async (): Promise<readonly number[]> => {
        if (gone.length > 0) await deletePapers(trx, gone);
        await saveDrafts(trx, touched, from);
        return ids;
      };
      await withCounts(trx, [...before, ...gone], save, keysOf(touched));
      await raiseRevision(trx);
    }
    const sum = (count: (draft: Draft) => number): number => touched.reduce((n, draft) => n + count(draft), 0);
    return {
      papersNew: sum(({ stored }) => (stored === null ? 1 : 0)),
      papersChanged: sum((draft) => (draft.stored !== null && isChanged(draft) ? 1 : 0)),
      listingsNew: sum(({ added }) => added.listings.length),
      observationsNew: sum(({ added }) => added.readings.length),
    };
  });
}
