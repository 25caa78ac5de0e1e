import type { Generated } from 'kysely';

export interface KeyphraseTable {
  id: Generated<number>;
  /** What all spellings of the phrase share. */
  key: string;
  /** The key it is counted under: that of its synonym group, else its own. */
  merged: string;
  /** The most frequent surface; among equals the first as text. */
  label: string;
}

/** How often a keyphrase is written in a certain way. */
export interface KeyphraseSurfaceTable {
  keyphrase_id: number;
  surface: string;
  n: number;
}

/** In how many papers the word or phrase with this key occurs in title or abstract. Derived from the texts. */
export interface DocumentFrequencyTable {
  key: string;
  n: number;
}

export interface PaperKeyphraseTable {
  paper_id: number;
  keyphrase_id: number;
  /** `extracted` by us from title and abstract, or given by the `source`. */
  origin: 'extracted' | 'source';
  position: number;
  surface: string;
  score: number;
  /** JSON of `Span[]`. */
  spans: string;
}
