import {
  formatSeriesRef,
  type KeywordOrigin,
  keywordDimension,
  keywordPartsOf,
  type SeriesRef,
  type SeriesSynonyms,
  type Synonym,
} from '@papertide/core/query';
import { countOfKeys, type Db, labelsOf, listSynonymGroups, type StoredSynonymGroup } from '@papertide/store';

/** The keywords of a group that papers of an origin have, each by itself. */
async function keywordsApart(db: Db, kind: KeywordOrigin, keys: readonly string[]): Promise<Synonym[]> {
  const dimension = keywordDimension(kind, 'apart');
  const refs = keys.map((key) => ({ dimension, key }));
  const [papers, labels] = await Promise.all([countOfKeys(db, dimension, keys), labelsOf(db, refs)]);
  return refs
    .flatMap((ref) => {
      const n = papers.get(ref.key) ?? 0;
      return n === 0 ? [] : [{ ref, label: labels.get(formatSeriesRef(ref)) ?? ref.key, papers: n }];
    })
    .sort((a, b) => b.papers - a.papers || (a.ref.key < b.ref.key ? -1 : 1));
}

/**
 * The groups of synonyms of which series count all or one, in the order of the series, each with the keywords that papers of
 * that origin have. A group of which papers write the preferred keyword only changes no count and is left out.
 */
export async function readSeriesSynonyms(db: Db, series: readonly SeriesRef[]): Promise<SeriesSynonyms[]> {
  const keys = series.flatMap(({ dimension, key }) => (keywordPartsOf(dimension) === null ? [] : [key]));
  if (keys.length === 0) return [];
  const groupOf = new Map<string, StoredSynonymGroup>();
  for (const group of await listSynonymGroups(db, keys)) {
    for (const key of [group.preferred, ...group.members.map((member) => member.key)]) groupOf.set(key, group);
  }
  const found = new Map<string, SeriesSynonyms>();
  for (const { dimension, key } of series) {
    const parts = keywordPartsOf(dimension);
    const group = groupOf.get(key);
    if (parts === null || group === undefined) continue;
    const merged = { dimension: keywordDimension(parts.kind, 'merged'), key: group.preferred };
    const name = formatSeriesRef(merged);
    if (found.has(name)) continue;
    const apart = await keywordsApart(db, parts.kind, [group.preferred, ...group.members.map((member) => member.key)]);
    if (apart.some(({ ref }) => ref.key !== group.preferred)) found.set(name, { merged, apart });
  }
  return [...found.values()];
}
