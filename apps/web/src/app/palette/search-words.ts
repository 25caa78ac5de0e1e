import { asPhrase, parseText } from '@papertide/core/query';
import { plural } from '../../lib/format.ts';

/**
 * What the link to all papers of a typed text says of them, as the text is read: words without operators may stand anywhere in a
 * paper, in any order. `(1344, 'diffusion models')` -> `'All 1,344 papers with all of these words: diffusion models'`.
 */
export function searchWords(papers: number, typed: string): string {
  const { node } = parseText(typed);
  const all = `All ${plural(papers, 'paper')}`;
  if (node?.kind === 'words' && node.words.length > 1) return `${all} with the phrase ${typed}`;
  if (node?.kind === 'words' && !node.prefix) return `${all} with the word ${typed}`;
  const isPlain = node?.kind === 'and' && node.parts.every((part) => part.kind === 'words');
  return isPlain ? `${all} with all of these words: ${typed}` : `${all} that match: ${typed}`;
}

/** The text as a phrase, where it is words that are not searched as one; else `null`. `'world models'` -> `'"world models"'`. */
export function phraseOf(typed: string): string | null {
  const phrase = asPhrase(typed);
  return phrase === typed.trim() ? null : phrase;
}
