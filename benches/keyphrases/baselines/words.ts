import { lexemesOf } from '../../../packages/core/src/keyphrases/indexer/lexemes.ts';
import { type Tag, tag } from '../../../packages/core/src/keyphrases/indexer/tag.ts';
import { stopwords } from '../../../packages/core/src/text/index.ts';
import type { LabeledPaper } from '../data.ts';
import { stemsOf } from '../protocols.ts';

/** A word as the baselines see it: punctuation set aside, `breaksBefore` where one stands before it. */
export interface Word {
  readonly text: string;
  /** NLTK stem of the lower-cased word. */
  readonly stem: string;
  readonly tag: Tag;
  readonly sentence: number;
  readonly breaksBefore: boolean;
}

/** The words of title and abstract, in our light part-of-speech tags. */
export function wordsOf({ title, abstract }: Pick<LabeledPaper, 'title' | 'abstract'>): Word[] {
  const placed = lexemesOf(`${title}. ${abstract}`);
  const tags = tag(placed);
  let sentence = 0;
  return placed.map(({ lexeme, before }, i) => {
    if (i > 0 && before === '.') sentence++;
    return {
      text: lexeme.surface,
      stem: stemsOf(lexeme.surface),
      tag: tags[i] as Tag,
      sentence,
      breaksBefore: before !== ' ',
    };
  });
}

export const isNoun = (word: Word): boolean =>
  word.tag === 'N' || (word.tag === 'G' && !stopwords.has(word.text.toLowerCase()));
export const isNounOrAdjective = (word: Word): boolean => isNoun(word) || word.tag === 'A';

/** A candidate phrase with the numbers of its first words, in the order of the text. */
export interface Candidate {
  readonly text: string;
  readonly stems: readonly string[];
  readonly positions: number[];
}

/** Adds a place to the candidate with these words. */
export function addCandidate(into: Map<string, Candidate>, words: readonly Word[], position: number): void {
  const stems = words.map(({ stem }) => stem);
  const key = stems.join(' ');
  const known = into.get(key);
  if (known === undefined)
    into.set(key, { text: words.map(({ text }) => text).join(' '), stems, positions: [position] });
  else known.positions.push(position);
}

/** The longest noun phrases `adjective* noun+` of up to five words, as Gallina et al. 2020 take candidates. */
export function nounPhrases(words: readonly Word[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (let i = 0; i < words.length; ) {
    let j = i;
    const follows = (at: number) => at === i || words[at]?.breaksBefore === false;
    while (j < words.length && follows(j) && words[j]?.tag === 'A') j++;
    const nouns = j;
    while (j < words.length && follows(j) && isNoun(words[j] as Word)) j++;
    if (j > nouns && j - i <= 5) addCandidate(found, words.slice(i, j), i);
    i = Math.max(j, i + 1);
  }
  return found;
}

/** The best of the scored candidates, first the higher score, then the earlier place. */
export function best(candidates: Iterable<Candidate>, score: (candidate: Candidate) => number, top = 15): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || (a.candidate.positions[0] ?? 0) - (b.candidate.positions[0] ?? 0))
    .slice(0, top)
    .map(({ candidate }) => candidate.text);
}
