import type { PaperRecord } from '@papertide/core';
import type { Enrichment } from '@papertide/store';
import { enrich } from './enrich.ts';

/** What enrichment reads of a paper. */
export type TextToEnrich = Pick<PaperRecord, 'title' | 'abstract' | 'keywords'>;

/** An enrichment on its way between threads: its many keys as one text, each after a line end, which no key holds. */
export type SentEnrichment = Omit<Enrichment, 'corpusKeys'> & { readonly corpusKeys: string };

/** The work of a thread of `enrichInThreads`: enriches texts in order. */
export default function enrichTexts(texts: readonly TextToEnrich[]): SentEnrichment[] {
  return texts.map((text) => {
    const enrichment = enrich(text);
    return { ...enrichment, corpusKeys: ['', ...enrichment.corpusKeys].join('\n') };
  });
}

/** The enrichment as it was before it was sent. */
export const received = (sent: SentEnrichment): Enrichment => ({
  ...sent,
  corpusKeys: sent.corpusKeys.split('\n').slice(1),
});
