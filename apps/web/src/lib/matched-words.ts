import { fold, stem } from '@papertide/core/text';

/** A piece of a text: words that were searched for, or what lies between them. */
export interface TextPiece {
  readonly text: string;
  /** UTF-16 units from the start. */
  readonly start: number;
  readonly matched: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const key = (text: string): string => stem(fold(text));

/**
 * A text cut at the words of a search, which match as the search itself does: without case and diacritics, by their stem.
 * The pieces joined are the text. O(n).
 */
export function matchedWords(text: string, search: string): TextPiece[] {
  const wanted = new Set((search.match(word) ?? []).map(key));
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!wanted.has(key(found))) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), start: at, matched: false });
    pieces.push({ text: found, start: index, matched: true });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, matched: false });
  return pieces;
}
