import { knownLong } from './known-acronyms.ts';
import { type Unit, unitsOf } from './units.ts';

/** `maximal`: no longer candidate contains it; `head`: a longer one does and ends with it; `inner`: a longer one goes on. */
export type Standing = 'maximal' | 'head' | 'inner';

/** A place where a candidate stands in a text. */
export interface Occurrence {
  /** Folded words, hyphens set aside. */
  readonly words: readonly string[];
  /** Length in units: a word, or words tied by hyphens, is 1; a set phrase such as "chain of thought" is 2. */
  readonly size: number;
  /** Place of the first word among the words of the text. */
  readonly position: number;
  /** Whether a longer candidate contains it here. */
  readonly standing: Standing;
  readonly startsGeneric: boolean;
  readonly endsGeneric: boolean;
  /** UTF-16 units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const longestSize = 5;

// The ends `j` of the phrases that start at unit `i` of a run which ends before `end`, rising.
function phraseEnds(units: readonly Unit[], i: number, end: number): number[] {
  const first = units[i];
  const second = units[i + 1];
  if (first === undefined) return [];
  // "training large language models", "scaling RL" name no thing: a gerund before a modifier or an acronym is a verb.
  const isVerb =
    first.isGerund && i + 1 < end && (second?.isModifier || knownLong(second?.words[0] ?? '') !== undefined);
  const ends: number[] = [];
  let size = 0;
  for (let j = i; j < end; j++) {
    const unit = units[j];
    if (unit === undefined || (j > i && (isVerb || unit.isParticiple))) break;
    size += unit.size;
    if (size > longestSize) break;
    if (!unit.isModifier && !(j === i && unit.isGeneral)) ends.push(j);
  }
  return ends;
}

// In English abstracts two units of five are function words or common verbs.
const looksEnglish = (units: readonly Unit[]) =>
  units.length < 40 || units.filter((unit) => unit.breaks).length >= 0.15 * units.length;

/**
 * The candidate phrases of a text, with every place where they stand, in order of their start. A candidate is a span of at
 * most five units inside a run of content words; it ends in a noun or gerund, holds a past participle only first, and is
 * not one general word alone. `phrases` are further set phrases, as folded words, that are kept whole. A text of 40 units
 * and more without the function words of English has none. O(n).
 */
export function candidates(text: string, phrases: readonly (readonly string[])[] = []): Occurrence[] {
  const units = unitsOf(text, phrases);
  if (!looksEnglish(units)) return [];
  const found: Occurrence[] = [];
  for (let from = 0; from < units.length; ) {
    let to = from;
    while (to < units.length && units[to]?.breaks === false && (to === from || units[to]?.follows === true)) to++;
    let reached = -1;
    for (let i = from; i < to; i++) {
      const first = units[i] as Unit;
      const ends = phraseEnds(units, i, to);
      const longest = ends.at(-1) ?? -1;
      const words: string[] = [];
      let size = 0;
      for (let j = i, e = 0; e < ends.length; j++) {
        const last = units[j] as Unit;
        words.push(...last.words);
        size += last.size;
        if (ends[e] !== j) continue;
        e++;
        found.push({
          words: words.slice(),
          size,
          position: first.position,
          standing: j === longest && j > reached ? 'maximal' : j === longest || j === reached ? 'head' : 'inner',
          startsGeneric: j > i && first.startsGeneric,
          endsGeneric: j > i && last.endsGeneric,
          start: first.start,
          end: last.end,
        });
      }
      reached = Math.max(reached, longest);
    }
    from = Math.max(to, from + 1);
  }
  return found;
}
