import { singular } from '../../text/index.ts';
import type { Lexeme } from './lexemes.ts';

/** A word of one paper. */
export interface NumberedWord {
  readonly word: number;
  /** One character for each stem it is made of: the codes of a phrase are those of its words in a row. */
  readonly code: string;
}

/** Numbers the words of one paper from 0, inflected forms together, an acronym with its long form. */
export interface WordNumbers {
  /** The number of a word that was met once more. */
  count(lexeme: Lexeme): NumberedWord;
  /** How often each word was met, by its number. */
  readonly counts: readonly number[];
}

/** `longForms` gives the stems of the long form of a folded acronym without plural s, joined by spaces. */
export function wordNumbers(longForms: ReadonlyMap<string, string>): WordNumbers {
  const known = new Map<string, NumberedWord>();
  const characters = new Map<string, string>();
  // A paper has far fewer stems than UTF-16 has units.
  const characterOf = (stem: string): string => {
    let character = characters.get(stem);
    if (character === undefined) {
      character = String.fromCharCode(characters.size + 1);
      characters.set(stem, character);
    }
    return character;
  };
  const counts: number[] = [];
  return {
    counts,
    count({ folded, stem }) {
      const long = longForms.size === 0 ? undefined : (longForms.get(folded) ?? longForms.get(singular(folded)));
      const stems = long ?? stem;
      let found = known.get(stems);
      if (found === undefined) {
        found = {
          word: known.size,
          code: stems.includes(' ') ? stems.split(' ').map(characterOf).join('') : characterOf(stems),
        };
        known.set(stems, found);
      }
      counts[found.word] = (counts[found.word] ?? 0) + 1;
      return found;
    },
  };
}
