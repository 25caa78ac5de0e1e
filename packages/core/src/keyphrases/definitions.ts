import { findAcronyms, singular, tokenize } from '../text/index.ts';
import { type Aliases, partialKey } from './key.ts';

/** The acronyms that the paper defines, by folded short form, and their long forms, as folded words, by the same. */
export function definitions(texts: readonly string[]): {
  readonly aliases: Aliases;
  readonly longForms: ReadonlyMap<string, readonly string[]>;
} {
  const aliases = new Map<string, string>();
  const longForms = new Map<string, readonly string[]>();
  for (const text of texts) {
    for (const { short, long } of findAcronyms(text)) {
      const shortWords = tokenize(short);
      const longWords = tokenize(long).map((token) => token.folded);
      const word = singular(shortWords[0]?.folded ?? '');
      if (shortWords.length !== 1 || longWords.length < 2 || longWords.length > 7 || aliases.has(word)) continue;
      aliases.set(word, partialKey(longWords));
      longForms.set(word, longWords);
    }
  }
  return { aliases, longForms };
}
