import { findAcronyms, singular, tokenize } from '../text/index.ts';
import { type Aliases, partialKey } from './key.ts';

/** The acronyms that the paper defines, by folded short form, and the long forms, as folded words, to keep whole. */
export function definitions(texts: readonly string[]): { aliases: Aliases; phrases: string[][] } {
  const aliases = new Map<string, string>();
  const phrases: string[][] = [];
  for (const text of texts) {
    for (const { short, long } of findAcronyms(text)) {
      const shortWords = tokenize(short);
      const longWords = tokenize(long).map((token) => token.folded);
      const word = singular(shortWords[0]?.folded ?? '');
      if (shortWords.length !== 1 || longWords.length < 2 || longWords.length > 7 || aliases.has(word)) continue;
      aliases.set(word, partialKey(longWords));
      phrases.push(longWords);
    }
  }
  return { aliases, phrases };
}
