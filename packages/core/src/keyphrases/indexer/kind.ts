import { commonVerbs } from '../common-verbs.ts';
import { isForeignScript } from '../script.ts';
import { adjectives, closedClasses, deceptiveNouns, moreVerbs, nounsOrVerbs } from './word-lists.ts';

/**
 * What a word can be: `T` determiner, `P` preposition, `O` "to", `C` conjunction, `W` pronoun or wh-word, `B` form of be,
 * have, do, `M` modal, `R` adverb, `#` number, `V` verb form that is nothing else, `X` noun or verb by its place, `N` noun,
 * `A` adjective, `D` past participle, `G` word in -ing, `-` no word of a phrase.
 */
export type Kind = 'T' | 'P' | 'O' | 'C' | 'W' | 'B' | 'M' | 'R' | '#' | 'V' | 'X' | 'N' | 'A' | 'D' | 'G' | '-';

const kinds = new Map<string, Kind>();
function put(words: Iterable<string>, kind: Kind): void {
  for (const word of words) kinds.set(word, kind);
}
const wordsOf = (text: string) => text.trim().split(/\s+/);
const withS = (base: string) => {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`];
  return [base, /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`];
};

// A later list overrules an earlier one.
put(
  [...commonVerbs].filter((word) => !word.endsWith('ed')),
  'V',
);
put(wordsOf(moreVerbs).flatMap(withS), 'V');
put(wordsOf(nounsOrVerbs).flatMap(withS), 'X');
put(wordsOf(adjectives), 'A');
put(wordsOf(deceptiveNouns), 'N');
put(wordsOf(closedClasses.T), 'T');
put(wordsOf(closedClasses.P), 'P');
put(wordsOf(closedClasses.O), 'O');
put(wordsOf(closedClasses.C), 'C');
put(wordsOf(closedClasses.W), 'W');
put(wordsOf(closedClasses.B), 'B');
put(wordsOf(closedClasses.M), 'M');
put(wordsOf(closedClasses.R), 'R');
put(wordsOf(closedClasses['#']), '#');

const adjectival = /(?:al|ive|ous|ful|ic|able|ible|less|ary|ish|ent|ant|ar|ian|ean|like|wide|ward|ese)$/;
const nominal = /(?:ment|tor|ity|tion|sion|ness|ance|ence|ism|ist|ship|ure|age|ery|graph|ology|onomy|ware|work|meter)$/;

/** The kind of a folded word by lists and its ending, without its context; an unknown word is a noun. */
export function kindOf(word: string): Kind {
  const listed = kinds.get(word);
  if (listed !== undefined) return listed;
  if (!/\p{L}/u.test(word)) return '#';
  if (isForeignScript(word)) return '-';
  if (/^\d/.test(word))
    return /^\d-?d$/.test(word) ? 'A' : /^\d[a-z]{1,2}$/.test(word) && !/^\d(?:st|nd|rd|th)$/.test(word) ? 'N' : '#';
  if (word.length === 1) return '-';
  if (word.endsWith('ly') && word.length > 4) return 'R';
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')) return 'D';
  if (word.endsWith('ing') && word.length > 5) return 'G';
  if (nominal.test(word)) return 'N';
  return word.length > 4 && adjectival.test(word) ? 'A' : 'N';
}
