import type { Hit } from './find-aliases.ts';

/** The end of a sentence and the beginning of another: `. We`, `? (2)`; not `e.g. this`. */
const newSentence = /[.!?]["'”’)\]]*\s+["'“‘([]*[\p{Lu}\p{N}]/u;

/**
 * Whether these mentions, in the order of their places, make a topic. A passing mention does not: it takes the title, two
 * sentences of the abstract, two keywords, or an alias that says enough at once. Several mentions in one sentence are one,
 * since there a name stands beside its acronym or in an enumeration; a keyword that repeats the one mention of the
 * abstract adds nothing.
 */
export function isEnough(hits: readonly Hit[], abstract: string): boolean {
  let sentences = 0;
  let keywords = 0;
  let previousEnd = 0;
  for (const { pattern, span } of hits) {
    if (pattern.once || span.field === 'title') return true;
    if (span.field === 'keywords') keywords++;
    else {
      // Up to the first letter of the mention itself, which may begin a sentence.
      if (sentences === 0 || newSentence.test(abstract.slice(previousEnd, span.start + 1))) sentences++;
      previousEnd = span.end;
    }
  }
  return sentences > 1 || keywords > 1;
}
