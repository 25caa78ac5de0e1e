import { parseText, type TextNode } from '@papertide/core/query';
import { fold, stem } from '@papertide/core/text';

/** A piece of a text: words that were searched for, or what lies between them. */
export interface TextPiece {
  readonly text: string;
  /** UTF-16 units from the start. */
  readonly start: number;
  readonly matched: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The phrases that a search asks for, not those that it leaves out. */
function asked(node: TextNode | null): (TextNode & { kind: 'words' })[] {
  if (node === null || node.kind === 'not') return [];
  return node.kind === 'words' ? [node] : node.parts.flatMap(asked);
}

/**
 * A text cut at the words that a search asks for, which match as the search itself does: without case and diacritics, by their
 * stem or by how they begin. The pieces joined are the text. O(n · beginnings).
 */
export function matchedWords(text: string, search: string): TextPiece[] {
  const phrases = asked(parseText(search).node);
  const whole = phrases.flatMap(({ words, prefix }) => (prefix ? words.slice(0, -1) : words));
  const wanted = new Set(whole.map((w) => stem(fold(w))));
  const beginnings = phrases.flatMap(({ words, prefix }) => (prefix ? [fold(words.at(-1) ?? '')] : []));
  const isWanted = (folded: string): boolean =>
    wanted.has(stem(folded)) || beginnings.some((beginning) => folded.startsWith(beginning));
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isWanted(fold(found))) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), start: at, matched: false });
    pieces.push({ text: found, start: index, matched: true });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, matched: false });
  return pieces;
}
