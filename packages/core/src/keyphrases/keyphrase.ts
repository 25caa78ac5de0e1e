import type { KeyphraseStatistics } from './vocabulary.ts';

/** A place in a paper's text as given, in UTF-16 units; `end` is exclusive. */
export interface KeyphraseSpan {
  readonly field: 'title' | 'abstract';
  readonly start: number;
  readonly end: number;
}

/** A phrase that says what a paper is about. */
export interface Keyphrase {
  /** The group key, the same as `normalizeKeyword` gives for the phrase: `large language model`. */
  readonly key: string;
  /** The key by itself, before synonyms: `llm` where the paper writes that acronym only. */
  readonly plain: string;
  /** As the paper writes it most often, in its longest form: `LLMs`. */
  readonly written: string;
  /** The same in its long form; the author profile shows a known acronym of the field in the long form we know. */
  readonly surface: string;
  /** Above 0; to compare inside one paper and profile only. */
  readonly score: number;
  /** Where it stands, in its long form or as acronym, title first. */
  readonly spans: readonly KeyphraseSpan[];
}

/** `author`: established terms, to count and to follow; `indexer`: rich tags of one paper, as a librarian assigns them. */
export type KeyphraseProfile = 'author' | 'indexer';

export interface KeyphraseOptions extends KeyphraseStatistics {
  /** `author` unless told. */
  readonly profile?: KeyphraseProfile | undefined;
  /** Most keyphrases to return; 12 unless told. */
  readonly top?: number | undefined;
}

/** What keyphrases are worked out from. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}
