import type { Hit } from './find-aliases.ts';

/** The end of a sentence and the beginning of another: `. We`, `? (2)`; not `e.g. this`. */
const newSentence = /[.!?]["'”’)\]]*\s+["'“‘([]*[\p{Lu}\p{N}]/u;

/** Sentences of the abstract that name a topic whose title does not: fewer are mostly a tool, a test set or a comparison. */
const leastSentences = 3;

/**
 * Whether these mentions, in the order of their places, make a topic. A passing mention does not: it takes the title and the
 * abstract or a keyword, or three sentences of the abstract, or an alias that says enough at once. Without an abstract the
 * title is enough, and so are two keywords. Several mentions in one sentence are one, since there a name stands beside its
 * acronym or in an enumeration. Words that mean something only in a title may support one, never stand for themselves.
 */
export function isEnough(hits: readonly Hit[], abstract: string): boolean {
  const isBare = abstract.trim() === '';
  let inTitle = false;
  let supported = isBare;
  let sentences = 0;
  let keywords = 0;
  let previousEnd = 0;
  for (const { pattern, span } of hits) {
    if (pattern.once) return true;
    if (span.field === 'title') inTitle = true;
    else supported = true;
    if (pattern.titleOnly) continue;
    if (span.field === 'keywords') keywords++;
    if (span.field !== 'abstract') continue;
    // Up to the first letter of the mention itself, which may begin a sentence.
    if (sentences === 0 || newSentence.test(abstract.slice(previousEnd, span.start + 1))) sentences++;
    previousEnd = span.end;
  }
  return (inTitle && supported) || sentences >= leastSentences || (isBare && keywords > 1);
}
