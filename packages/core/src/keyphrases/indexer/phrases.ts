import { noShape, shapeFeature, shapeWith } from './feature-names.ts';
import type { Gap, Lexeme, Placed } from './lexemes.ts';
import { type Tag, tag } from './tag.ts';
import type { WordNumbers } from './word-numbers.ts';

/** What stands beside a phrase: the tag of the next word, or what parts the phrase from it. */
export type Neighbor = Tag | Exclude<Gap, ' '>;

/** A place where a phrase stands. */
export interface Place {
  readonly field: 'title' | 'abstract';
  readonly start: number;
  readonly end: number;
  readonly lexemes: readonly Lexeme[];
  readonly firstTag: Tag;
  readonly headTag: Tag;
  /** Number of the feature that the tags of its words are. */
  readonly shape: number;
  readonly left: Neighbor;
  readonly right: Neighbor;
  /** Number of its sentence, and of its first word, in the paper. */
  readonly sentence: number;
  readonly position: number;
  /** Fills its run of content words but for generic or verbal words at the edges. */
  readonly isMaximal: boolean;
  /** No longer candidate contains it here. */
  isFree: boolean;
}

/** A phrase of a paper, with all its places in the order of the text. */
export interface Phrase {
  /** Numbers of its words, as it first stands. */
  readonly words: readonly number[];
  /** Number of words with hyphens and acronyms undone. */
  readonly parts: number;
  readonly places: Place[];
  /** The longer phrases that contain it somewhere, each once. */
  readonly containers: Phrase[];
}

/** Where a field begins in the paper. */
export interface Offset {
  readonly position: number;
  readonly sentence: number;
}

const longestPhrase = 5;
const isContent = (tag: Tag | undefined) => tag === 'N' || tag === 'A' || tag === 'D' || tag === 'G';
const isHead = (tag: Tag | undefined) => tag === 'N' || tag === 'G';

// "globally asymptotic", "partially ordered": an adverb that opens a phrase.
const isOpeningAdverb = (placed: Placed | undefined, tag: Tag | undefined, next: Tag | undefined) =>
  tag === 'R' && (next === 'A' || next === 'D') && (placed?.lexeme.folded.length ?? 0) > 5;

// A candidate from word `a` to word `b`.
interface Span {
  readonly phrase: Phrase;
  readonly place: Place;
  readonly a: number;
  readonly b: number;
}

// Notes which spans of a run, in the order of their first word, stand inside longer ones.
function markInside(run: readonly Span[]): void {
  run.forEach((inner, i) => {
    const mark = (outer: Span) => {
      if (outer === inner || outer.b < inner.b) return;
      inner.place.isFree = false;
      const { containers } = inner.phrase;
      if (!containers.includes(outer.phrase)) containers.push(outer.phrase);
    };
    for (let k = i - 1; k >= 0 && (run[k]?.a ?? 0) > inner.a - longestPhrase; k--) mark(run[k] as Span);
    for (let k = i + 1; run[k]?.a === inner.a; k++) mark(run[k] as Span);
  });
}

/**
 * Adds the candidate phrases of one field to `into`, by the codes of their words: spans of one to five words in a run of
 * nouns, adjectives and participles, that end in a noun or a word in -ing; a past participle stands first or after a noun or
 * an opening adverb.
 * Returns where the next field begins. O(n).
 */
export function collectPhrases(
  field: Place['field'],
  placed: readonly Placed[],
  numbers: WordNumbers,
  offset: Offset,
  into: Map<string, Phrase>,
): Offset {
  const tags = tag(placed);
  let sentence = offset.sentence;
  const lexemes = placed.map(({ lexeme }) => lexeme);
  const numbered = lexemes.map((lexeme) => numbers.count(lexeme));
  const tied = (i: number) => placed[i]?.before === ' ';
  for (let from = 0; from < placed.length; ) {
    if (from > 0 && placed[from]?.before === '.') sentence++;
    let to = from;
    while (to < placed.length && isContent(tags[to]) && (to === from || tied(to))) to++;
    let lead = from;
    while (lead < to - 1 && (tags[lead] === 'D' || tags[lead] === 'G' || placed[lead]?.lexeme.isGenericAdjective))
      lead++;
    let trail = to;
    while (trail > from && !isHead(tags[trail - 1])) trail--;
    const start = tied(from) && isOpeningAdverb(placed[from - 1], tags[from - 1], tags[from]) ? from - 1 : from;
    const run: Span[] = [];
    for (let a = start; a < to; a++) {
      let shape = noShape;
      let codes = '';
      const firstTag = tags[a] as Tag;
      for (let b = a; b < to && b < a + longestPhrase; b++) {
        const here = tags[b] as Tag;
        if (b > a && here === 'D' && tags[b - 1] !== 'N' && tags[b - 1] !== 'R') break;
        shape = shapeWith(shape, here);
        codes += numbered[b]?.code ?? '';
        if (!isHead(here)) continue;
        const place: Place = {
          field,
          start: placed[a]?.start ?? 0,
          end: placed[b]?.end ?? 0,
          lexemes: lexemes.slice(a, b + 1),
          firstTag,
          headTag: here,
          shape: shapeFeature(shape),
          left: neighbor(placed[a]?.before, tags[a - 1]),
          right: neighbor(placed[b + 1]?.before, tags[b + 1]),
          sentence,
          position: offset.position + a,
          isMaximal: a <= lead && b === trail - 1,
          isFree: true,
        };
        let phrase = into.get(codes);
        if (phrase === undefined) {
          const words = numbered.slice(a, b + 1).map(({ word }) => word);
          phrase = { words, parts: codes.length, places: [], containers: [] };
          into.set(codes, phrase);
        }
        phrase.places.push(place);
        run.push({ phrase, place, a, b });
      }
    }
    markInside(run);
    from = Math.max(to, from + 1);
  }
  return { position: offset.position + placed.length, sentence: sentence + 1 };
}

const neighbor = (gap: Gap | undefined, tag: Tag | undefined): Neighbor =>
  gap === undefined ? '.' : gap === ' ' ? (tag ?? '.') : gap;
