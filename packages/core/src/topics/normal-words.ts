import { singular, type Token, tokenize } from '../text/index.ts';

/** A word as the matcher compares it, with its place in the original text (UTF-16 units, `end` exclusive). */
export interface NormalWord extends Token {
  /** Folded, without possessive, singular, in American spelling. */
  readonly normal: string;
  /** True where punctuation stands before the word, so that no phrase runs across. */
  readonly opens: boolean;
}

// What may stand inside a phrase: spaces, hyphens and dashes, slashes, quotes, ampersands, underscores.
const joins = /^[\s\-‐-―−/&_'"’“”]*$/u;

/** The form under which a folded word is compared: `model's` and `models` -> `model`, `quantisation` -> `quantization`. */
export function normalWord(folded: string): string {
  const one = singular(folded.endsWith("'s") ? folded.slice(0, -2) : folded);
  if (one.endsWith('isation')) return `${one.slice(0, -7)}ization`;
  if (one.endsWith('lling')) return one.replace(/(model|label|signal|travel)ling$/, '$1ing');
  return one.endsWith('our') ? one.replace(/^(behavi|col|neighb)our$/, '$1or') : one;
}

/** Splits a text into normal words. O(n). */
export function normalWords(text: string): NormalWord[] {
  let previousEnd = 0;
  return tokenize(text).map(({ surface, folded, start, end }) => {
    const opens = !isJoin(text, previousEnd, start);
    previousEnd = end;
    return { surface, folded, start, end, normal: normalWord(folded), opens };
  });
}

function isJoin(text: string, start: number, end: number): boolean {
  if (end - start === 1 && (text[start] === ' ' || text[start] === '-')) return true;
  return joins.test(text.slice(start, end));
}
