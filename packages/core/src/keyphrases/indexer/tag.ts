import type { Kind } from './kind.ts';
import type { Placed } from './lexemes.ts';

/** The part of speech of a word in its place; as {@link Kind}, with noun-or-verb decided. */
export type Tag = Exclude<Kind, 'X'>;

/**
 * The parts of speech of the words of a text: lists and endings first, then the words around it decide between noun and
 * verb, participle and predicate. Rules by hand, from left to right; right for about nine words of ten. O(n).
 */
export function tag(lexemes: readonly Placed[]): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const here = lexemes[i] as Placed;
    const next = lexemes[i + 1];
    let before: string = here.before === ' ' ? (tags[i - 1] ?? '.') : here.before;
    if (before === 'R' && lexemes[i - 1]?.before === ' ') before = tags[i - 2] ?? '.';
    const after = next === undefined ? '.' : next.before === ' ' ? next.lexeme.kind : next.before;
    tags.push(decide(here.lexeme.kind, here.lexeme.folded, before, after, lexemes[i - 1]?.lexeme.folded ?? ''));
  }
  return tags;
}

const subjects = new Set(['we', 'they', 'it', 'which', 'who', 'that', 'i', 'he', 'she']);
const isIn = (tag: string, set: string) => set.includes(tag);

function decide(kind: Kind, word: string, before: string, after: string, previous: string): Tag {
  const afterSubject = before === 'W' && subjects.has(previous);
  const plural = word.endsWith('s') && !word.endsWith('ss');
  switch (kind) {
    case 'X':
      if (before === 'O' || before === 'M' || afterSubject) return 'V';
      if (isIn(before, 'TADPG#')) return 'N';
      if (before === 'N') {
        const agrees = plural !== (previous.endsWith('s') && !previous.endsWith('ss'));
        return agrees && (after === 'T' || (after === 'W' && !plural)) ? 'V' : 'N';
      }
      return isIn(after, 'TW') ? 'V' : 'N';
    case 'V':
      return isIn(before, 'TA') && !isIn(after, 'TW') ? 'N' : 'V';
    case 'D':
      if (isIn(before, 'BMWO')) return 'V';
      return isIn(after, 'NADGX') ? 'D' : 'V';
    case 'G':
      if (before === 'B' && isIn(after, 'TWPO')) return 'V';
      return isIn(after, 'TW') ? 'V' : 'G';
    case 'A':
      return before === 'T' && isIn(after, 'PB') && /(?:al|ive|ant|ent|ary|ics?)$/.test(word) ? 'N' : 'A';
    case 'N':
      if (before === 'O' && isIn(after, 'TW')) return 'V';
      if ((afterSubject || before === 'M') && previous !== 'that') return 'V';
      if (before === 'N' && plural && after === 'T' && !previous.endsWith('s')) return 'V';
      return 'N';
    default:
      return kind;
  }
}
