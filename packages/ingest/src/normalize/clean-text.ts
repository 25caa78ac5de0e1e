import { wellFormed } from './well-formed.ts';

// Controls, zero-width characters, marks of direction, soft hyphen, byte order mark, and non-characters: none has a place
// in a title, an abstract or a name. Line breaks and tabs are white space and are collapsed with the rest.
const invisible = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF]/gu;

/**
 * One line of text for storage: well-formed UTF-16, NFC, without control and invisible characters, white space collapsed
 * to single spaces and trimmed. Idempotent. `'A\n  B\u0000'` -> `'A B'`. O(n).
 */
export function cleanText(text: string): string {
  return wellFormed(text).replace(/\s+/gu, ' ').replace(invisible, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A clean text of at most `limit` units, cut between characters, and whether it was cut. */
export function cutText(text: string, limit: number): { text: string; cut: boolean } {
  // Cleaning never makes a text more than three times longer, and mostly shorter: a huge text is cut before it is cleaned.
  const clean = cleanText(text.slice(0, limit * 8));
  if (clean.length <= limit) return { text: clean, cut: text.length > limit * 8 };
  return {
    text: cleanText(clean.slice(0, limit))
      .replace(/\uFFFD$/u, '')
      .trimEnd(),
    cut: true,
  };
}
