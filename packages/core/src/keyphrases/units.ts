import { type Token, tokenize } from '../text/index.ts';
import { generalUnits } from './general-words.ts';
import { setPhrases } from './set-phrases.ts';
import { makesAdjective, wordClass } from './word-class.ts';

/** What phrases are made of: a word, words tied by hyphens, or a set phrase such as "chain of thought". */
export interface Unit {
  /** Folded. */
  readonly words: readonly string[];
  /** 1, or 2 for a set phrase. */
  readonly size: number;
  /** Place of its first word among the words of the text. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** Ends a phrase and belongs to none. */
  readonly breaks: boolean;
  readonly isModifier: boolean;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  readonly isGeneral: boolean;
  readonly startsGeneric: boolean;
  readonly endsGeneric: boolean;
  /** Whether only white space parts it from the unit before. */
  readonly follows: boolean;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const byFirstWord = (phrases: readonly (readonly string[])[]): Phrases => {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = phrase;
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
};
const standing = byFirstWord(setPhrases);

// How two neighbors are parted: by a hyphen, by white space, or by anything else.
function gap(text: string, from: number, to: number): 'hyphen' | 'space' | 'other' {
  if (to - from === 1) {
    const c = text.charAt(from);
    return c === ' ' || c === '\n' ? 'space' : /[-‐-–−]/u.test(c) ? 'hyphen' : 'other';
  }
  const between = text.slice(from, to);
  if (between.trim() === '') return 'space';
  return /^[-‐‑]\n\s*$/u.test(between) ? 'hyphen' : 'other';
}

// Number of tokens from `i` on that are a set phrase, or 0.
function phraseLength(text: string, tokens: readonly Token[], i: number, phrases: Phrases): number {
  const listed = phrases.get(tokens[i]?.folded ?? '');
  if (listed === undefined) return 0;
  for (const phrase of listed) {
    let n = 1;
    while (
      n < phrase.length &&
      tokens[i + n]?.folded === phrase[n] &&
      gap(text, tokens[i + n - 1]?.end ?? 0, tokens[i + n]?.start ?? 0) !== 'other'
    )
      n++;
    if (n === phrase.length) return n;
  }
  return 0;
}

function unit(tokens: readonly Token[], i: number, n: number, isPhrase: boolean, follows: boolean): Unit {
  const first = tokens[i] as Token;
  const last = tokens[i + n - 1] as Token;
  const opening = wordClass(first.folded);
  const closing = wordClass(last.folded);
  const place = { position: i, start: first.start, end: last.end, follows };
  if (n === 1) {
    const { breaks, isModifier, isParticiple, isGerund, isGeneral } = opening;
    return {
      ...place,
      words: [first.folded],
      size: 1,
      breaks,
      isModifier,
      isParticiple,
      isGerund,
      isGeneral,
      startsGeneric: opening.isGenericAdjective,
      endsGeneric: opening.isGenericHead,
    };
  }
  const words = tokens.slice(i, i + n).map((token) => token.folded);
  const together = words.join('-');
  const breaks =
    !isPhrase &&
    (n > 7 || opening.isNumber || generalUnits.has(together) || words.every((word) => wordClass(word).breaks));
  return {
    ...place,
    words,
    size: isPhrase ? 2 : 1,
    breaks,
    isModifier: !isPhrase && makesAdjective(last.folded),
    isParticiple: false,
    isGerund: !isPhrase && closing.isGerund,
    isGeneral: false,
    startsGeneric: false,
    endsGeneric: !isPhrase && closing.isGenericHead,
  };
}

/** Splits a text into units. `phrases` are further set phrases, as folded words. O(n). */
export function unitsOf(text: string, phrases: readonly (readonly string[])[] = []): Unit[] {
  const tokens = tokenize(text);
  const own = byFirstWord(phrases);
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const follows = i > 0 && gap(text, tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0) === 'space';
    const inPhrase = (own.size > 0 && phraseLength(text, tokens, i, own)) || phraseLength(text, tokens, i, standing);
    const isPhrase = inPhrase > 0;
    let n = isPhrase ? inPhrase : 1;
    while (i + n < tokens.length && gap(text, tokens[i + n - 1]?.end ?? 0, tokens[i + n]?.start ?? 0) === 'hyphen') n++;
    units.push(unit(tokens, i, n, isPhrase, follows));
    i += n;
  }
  return units;
}
