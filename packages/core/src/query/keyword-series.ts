import { type KeywordOrigin, keywordOrigins } from './paper-filter.ts';
import {
  type Dimension,
  distinctSeries,
  formatSeriesRef,
  type KeywordDimension,
  type SeriesRef,
} from './series-ref.ts';
import type { SeriesSynonyms } from './series-synonyms.ts';

/** Whether synonyms count as one (`merged`), or each keyword by itself (`apart`). */
export const mergings = ['merged', 'apart'] as const;
export type Merging = (typeof mergings)[number];

/** What counts the keywords of an origin: `keywordDimension('any-keyword', 'apart')` -> `'single-any-keyword'`. */
export const keywordDimension = (kind: KeywordOrigin, merging: Merging): KeywordDimension =>
  merging === 'merged' ? kind : `single-${kind}`;

/** Whose keywords a dimension counts, and whether it merges synonyms; `null` for what counts no keywords. */
export function keywordPartsOf(
  dimension: Dimension,
): { readonly kind: KeywordOrigin; readonly merging: Merging } | null {
  for (const kind of keywordOrigins) {
    for (const merging of mergings) if (keywordDimension(kind, merging) === dimension) return { kind, merging };
  }
  return null;
}

/** What all of some values are; `mixed` where they differ, `null` where there are none. */
function common<T>(values: readonly T[]): T | 'mixed' | null {
  const [first = null, ...others] = new Set(values);
  return others.length > 0 ? 'mixed' : first;
}

const partsIn = (series: readonly SeriesRef[]) => series.flatMap(({ dimension }) => keywordPartsOf(dimension) ?? []);

/** Whether the keywords among some series merge synonyms; `mixed` where some do, `null` where there are no keywords. */
export const mergingOf = (series: readonly SeriesRef[]): Merging | 'mixed' | null =>
  common(partsIn(series).map(({ merging }) => merging));

/** Whose keywords are among some series; `mixed` where they differ, `null` where there are none. */
export const kindOf = (series: readonly SeriesRef[]): KeywordOrigin | 'mixed' | null =>
  common(partsIn(series).map(({ kind }) => kind));

/** What counts one more keyword like those among some series, as far as they are alike; else ours, synonyms merged. */
export function likeKeywords(series: readonly SeriesRef[]): KeywordDimension {
  const [kind, merging] = [kindOf(series), mergingOf(series)];
  return keywordDimension(kind === 'mixed' ? 'keyword' : (kind ?? 'keyword'), merging === 'apart' ? 'apart' : 'merged');
}

/** The series with every keyword counted as that of another origin, merged or apart as it was. */
export function seriesOfKind(series: readonly SeriesRef[], kind: KeywordOrigin): SeriesRef[] {
  return distinctSeries(
    series.map((ref) => {
      const parts = keywordPartsOf(ref.dimension);
      return parts === null ? ref : { ...ref, dimension: keywordDimension(kind, parts.merging) };
    }),
  );
}

/** The group that a series counts, as one or a part of it. */
export function synonymsOf(ref: SeriesRef, groups: readonly SeriesSynonyms[]): SeriesSynonyms | undefined {
  const text = formatSeriesRef(ref);
  return groups.find(({ merged, apart }) =>
    [merged, ...apart.map((one) => one.ref)].some((r) => formatSeriesRef(r) === text),
  );
}

/**
 * The series with synonyms merged, or apart: groups become their preferred keyword by itself (the one with most papers where none
 * writes that), and keywords by themselves become their group, which then stands once. Everything else stays.
 */
export function seriesMerging(
  series: readonly SeriesRef[],
  merging: Merging,
  groups: readonly SeriesSynonyms[],
): SeriesRef[] {
  return distinctSeries(
    series.map((ref) => {
      const parts = keywordPartsOf(ref.dimension);
      if (parts === null || parts.merging === merging) return ref;
      const group = synonymsOf(ref, groups);
      const bare = { ...ref, dimension: keywordDimension(parts.kind, merging) };
      if (group === undefined) return bare;
      if (merging === 'merged') return group.merged;
      return (group.apart.find((one) => one.ref.key === ref.key) ?? group.apart[0])?.ref ?? bare;
    }),
  );
}
