import type { SeriesRef } from './series-ref.ts';

/** A keyword of a group of synonyms, counted by itself. */
export interface Synonym {
  readonly ref: SeriesRef;
  /** As papers write it most. */
  readonly label: string;
  /** Its papers, of all time and every filter. */
  readonly papers: number;
}

/** Keywords that count as one where synonyms are merged: those of the group that papers of its origin have. */
export interface SeriesSynonyms {
  /** The series that counts them as one. */
  readonly merged: SeriesRef;
  /** The series that count each by itself, most papers first, then by key. */
  readonly apart: readonly Synonym[];
}
