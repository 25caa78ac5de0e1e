import { singular, tokenize } from '../text/index.ts';

// What may stand inside a phrase: spaces, hyphens and dashes, slashes, quotes, ampersands, underscores.
const joins = /^[\s\-‐-―−/&_'"’“”]*$/u;

/** The form under which a folded word is compared: `model's` and `models` -> `model`, `quantisation` -> `quantization`. */
export function normalWord(folded: string): string {
  const one = singular(folded.endsWith("'s") ? folded.slice(0, -2) : folded);
  if (one.endsWith('isation')) return `${one.slice(0, -7)}ization`;
  if (one.endsWith('lling')) return one.replace(/(model|label|signal|travel)ling$/, '$1ing');
  return one.endsWith('our') ? one.replace(/^(behavi|col|neighb)our$/, '$1or') : one;
}

/** The normal words of a phrase. O(n). */
export const normalWords = (phrase: string): string[] => tokenize(phrase).map(({ folded }) => normalWord(folded));

/** Whether the words around a gap of a text can belong to one phrase: no punctuation stands between them. */
export function isJoin(text: string, start: number, end: number): boolean {
  if (end - start === 1 && (text[start] === ' ' || text[start] === '-')) return true;
  return joins.test(text.slice(start, end));
}
