import { singular } from '../text/index.ts';
import { knownAcronyms } from './known-acronyms.ts';
import { americanSpelling, isOneWord } from './spelling.ts';
import { canonicalKey } from './synonyms.ts';

/** What acronyms mean: from the folded short form without plural s to the key of the long form. */
export type Aliases = ReadonlyMap<string, string>;

const noAliases: Aliases = new Map();

// An acronym of two letters keeps its plural s in `singular`.
const lookUp = (word: string, one: string, forms: Aliases) =>
  forms.get(one) ??
  forms.get(word) ??
  (word.length === 3 && word.endsWith('s') ? forms.get(word.slice(0, 2)) : undefined);

const capacity = 50_000;

/** The forms of a word in a key: the singular, and the spelling inside and at the end, where a known acronym is spelled out. */
interface Forms {
  readonly one: string;
  readonly inner: string;
  readonly last: string;
}
const memo = new Map<string, Forms>();

// Up to 50,000 words are remembered, then the memory starts anew.
function formsOf(word: string): Forms {
  let forms = memo.get(word);
  if (forms === undefined) {
    const one = singular(word);
    const long = lookUp(word, one, acronymKeys);
    forms = { one, inner: long ?? americanSpelling(word), last: long ?? americanSpelling(one) };
    if (memo.size >= capacity) memo.clear();
    memo.set(word, forms);
  }
  return forms;
}

// One step of the key: the words spelled alike, acronyms spelled out, the paper's own first.
function wordsOf(folded: readonly string[], aliases: Aliases): string[] {
  const words: string[] = [];
  for (let i = 0; i < folded.length; i++) {
    const word = folded[i] ?? '';
    const forms = formsOf(word);
    const long = aliases.size === 0 ? undefined : lookUp(word, forms.one, aliases);
    const spelled = long ?? (i === folded.length - 1 ? forms.last : forms.inner);
    if (spelled.includes(' ')) words.push(...spelled.split(' '));
    else words.push(spelled);
  }
  return words;
}

// Joins what the field writes as one word, from left to right.
function join(words: readonly string[]): string {
  let key = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    key += i === 0 ? word : isOneWord(words[i - 1] ?? '', word) ? word : ` ${word}`;
  }
  return key;
}

const acronymKeys: Aliases = new Map(
  Object.entries(knownAcronyms).map(([short, long]) => {
    const words = long.toLowerCase().split(/[\s-]+/);
    const spelled = words.map((word, i) => americanSpelling(i === words.length - 1 ? singular(word) : word));
    return [short, join(spelled.flatMap((word) => word.split(' ')))];
  }),
);

const knownTerms = new Set(acronymKeys.values());

/** Whether a key is the long form of a known acronym, and so a term of the field: `large language model`. */
export const isKnownTerm = (key: string): boolean => knownTerms.has(key);

/**
 * The key of a phrase given as its folded words: two spellings of one phrase have the same key. Words joined by spaces, the
 * last in the singular, American spelling, known acronyms and the paper's own `aliases` spelled out; the paper's come first.
 * `['llms']` -> `'large language model'`, `['multi', 'modal', 'datasets']` -> `'multimodal dataset'`. O(n).
 */
export function keyOfWords(folded: readonly string[], aliases: Aliases = noAliases): string {
  return canonicalKey(partialKey(folded, aliases));
}

/**
 * The key of a phrase by itself, before synonyms: an acronym of the field that stands alone, and that the paper does not define,
 * is its own key. What it means besides is a matter of synonym groups. `['llms']` -> `'llm'`. O(n).
 */
export function plainKeyOfWords(folded: readonly string[], aliases: Aliases = noAliases): string {
  const [word = ''] = folded;
  const one = singular(word);
  if (folded.length === 1 && lookUp(word, one, aliases) === undefined) {
    const short = [one, word, word.slice(0, -1)].find((form) => acronymKeys.has(form));
    if (short !== undefined && lookUp(word, one, acronymKeys) === acronymKeys.get(short)) return short;
  }
  return partialKey(folded, aliases);
}

/** The acronyms of the field by themselves, and the key of what each means. */
export const acronymMeanings = (): [short: string, key: string][] =>
  [...acronymKeys].map(([short, long]) => [short, canonicalKey(long)]);

/** What a word written with or without hyphens gives to a key; the words at its ends may join their neighbors'. */
export interface WordKey {
  readonly key: string;
  readonly firstWord: string;
  readonly lastWord: string;
}

/** The part of a key that a word gives, by its folded parts, without the paper's own acronyms: as the last word or before. */
export function wordKey(parts: readonly string[], isLast: boolean): WordKey {
  const words = parts.flatMap((part, i) => {
    const forms = formsOf(part);
    return (isLast && i === parts.length - 1 ? forms.last : forms.inner).split(' ');
  });
  return { key: join(words), firstWord: words[0] ?? '', lastWord: words.at(-1) ?? '' };
}

/** The key of words put together from their parts: what `keyOfWords` gives for all their parts in a row. O(words). */
export function joinKeys(parts: readonly WordKey[]): string {
  let key = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as WordKey;
    if (part.firstWord === '') continue;
    const before = parts[i - 1]?.lastWord ?? '';
    key += key === '' || isOneWord(before, part.firstWord) ? part.key : ` ${part.key}`;
  }
  return canonicalKey(key);
}

/** The key of words that may be part of a longer phrase: {@link keyOfWords} without the synonyms of whole phrases. */
export function partialKey(folded: readonly string[], aliases: Aliases = noAliases): string {
  return join(wordsOf(folded, aliases));
}
