import type { PaperRecord } from '@papertide/core';
import type { Enrichment } from '@papertide/store';
import { enrich } from './enrich.ts';

/** What enrichment reads of a paper. */
export type TextToEnrich = Pick<PaperRecord, 'title' | 'abstract' | 'keywords'>;

/** The work of a thread of `enrichmentThreads`: enriches texts in order. */
export default function enrichTexts(texts: readonly TextToEnrich[]): Enrichment[] {
  return texts.map(enrich);
}
