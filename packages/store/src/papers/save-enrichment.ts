import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { insertRows } from '../insert-rows.ts';
import { idsOfKeyphrases } from '../keyphrases.ts';
import type { Db } from '../store.ts';
import type { Enrichment } from './enriched-paper.ts';

/** The rows of a list with distinct keys: of equal keys the first. */
function distinct<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    return !seen.has(key) && seen.add(key);
  });
}

/** Replaces the keyphrases and topics of papers. Counts are the caller's, by `withCounts`. */
export async function saveEnrichment(
  trx: Db,
  rows: readonly { readonly id: number; readonly enrichment: Enrichment }[],
): Promise<void> {
  const most = dialectOf(trx).maxBoundValues;
  for (const some of chunks(rows, 1, most)) {
    const ids = some.map(({ id }) => id);
    for (const table of ['paper_keyphrase', 'paper_topic', 'paper_area'] as const) {
      await trx.deleteFrom(table).where('paper_id', 'in', ids).execute();
    }
  }
  const surfaces = new Map<string, string>();
  for (const { enrichment } of rows) {
    for (const { key, surface } of enrichment.keyphrases) if (!surfaces.has(key)) surfaces.set(key, surface);
  }
  const keyphraseIds = await idsOfKeyphrases(trx, surfaces);
  const byPaper = rows.toSorted((a, b) => a.id - b.id);
  const keyphrases = byPaper.flatMap(({ id, enrichment }) =>
    distinct(enrichment.keyphrases, (k) => `${k.origin} ${k.key}`).map((k, position) => ({
      paper_id: id,
      keyphrase_id: keyphraseIds.get(k.key) ?? 0,
      origin: k.origin,
      position,
      surface: k.surface,
      score: k.score,
      spans: JSON.stringify(k.spans),
    })),
  );
  await insertRows(trx, 'paper_keyphrase', keyphrases);
  const topics = byPaper.flatMap(({ id, enrichment }) =>
    distinct(enrichment.topics, (t) => t.topicId).map((t) => ({
      paper_id: id,
      topic_id: t.topicId,
      via: t.via,
      spans: JSON.stringify(t.spans),
    })),
  );
  await insertRows(trx, 'paper_topic', topics);
  const areas = byPaper.flatMap(({ id, enrichment }) =>
    [...new Set(enrichment.topics.map((t) => t.areaId))].map((area_id) => ({ paper_id: id, area_id })),
  );
  await insertRows(trx, 'paper_area', areas);
}
