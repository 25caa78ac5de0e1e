import { isOperator, type Operator, wordsIn } from './text-node.ts';

/** A piece of a search text. */
export type TextToken =
  | { readonly kind: 'open' | 'close' | 'minus' }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly prefix: boolean };

// A quoted phrase, a bracket, a minus that something follows, or whatever stands between.
const piece = /"([^"]*)"(\*?)|([()])|(?<![^\s(])(-)(?=[^\s-])|[^\s()"]+|"/gu;

/**
 * The pieces of a search text in order. "Quoted words" are a phrase, and so is a word with punctuation inside (`pre-training`);
 * `*` at the end makes the last word a beginning. What holds no word is left out; `isOpenQuote` says that a quote is never
 * closed. O(n).
 */
export function splitText(text: string): { readonly tokens: TextToken[]; readonly isOpenQuote: boolean } {
  const tokens: TextToken[] = [];
  let isOpenQuote = false;
  const add = (phrase: string, prefix: boolean): void => {
    const words = wordsIn(phrase);
    if (words.length > 0) tokens.push({ kind: 'words', words, prefix });
  };
  for (const [whole, quoted, star, bracket, minus] of text.matchAll(piece)) {
    if (quoted !== undefined) add(quoted, star === '*' || quoted.trimEnd().endsWith('*'));
    else if (bracket !== undefined) tokens.push({ kind: bracket === '(' ? 'open' : 'close' });
    else if (minus !== undefined) tokens.push({ kind: 'minus' });
    else if (whole === '"') isOpenQuote = true;
    else if (isOperator(whole)) tokens.push({ kind: 'operator', operator: whole });
    else add(whole, whole.endsWith('*'));
  }
  return { tokens, isOpenQuote };
}
