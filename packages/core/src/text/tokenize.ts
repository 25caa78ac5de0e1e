import { fold } from './fold.ts';

/** One word of a text with its place in it. `end` is exclusive; both count UTF-16 units of the original text. */
export interface Token {
  /** As written. */
  readonly surface: string;
  /** Folded: lower case, no diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

// Letters and digits; an apostrophe or a decimal point only inside; "+" and "#" at the end (C++, C#). A hyphen separates.
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.](?=[\p{L}\p{N}])(?:(?<=['’])\p{L}+|(?<=\p{N}\.)\p{N}[\p{L}\p{N}]*))*(?:\+\+|#)?/gu;

/**
 * Splits a text into words with their spans. Hyphens separate, so that "vision-language" and "vision language" give the
 * same tokens; "C++", "L2", "3.5B" and "don't" stay whole. Punctuation and white space are left out. O(n).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const surface = match[0];
    tokens.push({ surface, folded: fold(surface), start: match.index, end: match.index + surface.length });
  }
  return tokens;
}
