import { fold, singular, stem, tokenize } from '../../text/index.ts';
import { genericAdjectives, genericHeads } from '../general-words.ts';
import { joinKeys, type WordKey, wordKey } from '../key.ts';
import { makesAdjective } from '../word-class.ts';
import { firstEnding, headEnding } from './feature-names.ts';
import { type Kind, kindOf } from './kind.ts';
import { scanWords } from './scan-words.ts';

/** A word as a keyphrase shows it, hyphens and slashes tie: `object-oriented`, `A/D`. What is known without its place. */
export interface Lexeme {
  readonly surface: string;
  readonly folded: string;
  /** Folded parts: `['object', 'oriented']`. */
  readonly parts: readonly string[];
  /** Porter stems of the parts, joined by spaces. */
  readonly stem: string;
  /** Its part of a group key, inside a phrase and as the last word of one; see `keyOfWords`. */
  readonly inner: WordKey;
  readonly last: WordKey;
  /** Its group key alone. */
  readonly key: string;
  readonly kind: Kind;
  readonly isCapitalized: boolean;
  /** More than one letter, none of them lower case. */
  readonly isUpper: boolean;
  readonly hasDigit: boolean;
  readonly isGenericAdjective: boolean;
  readonly isGenericHead: boolean;
  /** Numbers of the features that its ending is, as head and as first word. */
  readonly headEnding: number;
  readonly firstEnding: number;
}

/** What parts a word from the one before: ` ` white space, `.` the end of a sentence or text, `,` also `;` and `:`, brackets, `/` else. */
export type Gap = ' ' | '.' | ',' | '(' | ')' | '/';

/** A lexeme in its place; UTF-16 units of the text, `end` is exclusive. */
export interface Placed {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  readonly before: Gap;
}

const longestLexeme = 60;

function kindOfParts(folded: string, parts: readonly string[]): Kind {
  if (parts.length === 0 || parts.length > 5 || folded.length > longestLexeme || /['’]s?$/.test(folded)) return '-';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return kindOf(folded);
  if (!/\p{L}/u.test(folded)) return '#';
  const [first = ''] = parts;
  if (first.length > 1 && kindOf(first) === 'T') return '-';
  const kind = kindOf(last);
  if (makesAdjective(last) || kind === 'D') return 'A';
  return kind === 'A' || kind === 'G' ? kind : 'N';
}

function describe(surface: string): Lexeme {
  const folded = fold(surface).replace(/[‐‑–]/g, '-');
  const parts = tokenize(folded).map((token) => token.folded);
  const last = wordKey(parts, true);
  return {
    surface,
    folded,
    parts,
    stem: parts.map(stem).join(' '),
    inner: wordKey(parts, false),
    last,
    key: joinKeys([last]),
    kind: kindOfParts(folded, parts),
    isCapitalized: /^\p{Lu}/u.test(surface),
    isUpper: surface.length > 1 && surface === surface.toUpperCase() && surface !== surface.toLowerCase(),
    hasDigit: /\d/.test(surface),
    isGenericAdjective: genericAdjectives.has(folded),
    isGenericHead: genericHeads.has(singular(folded)),
    headEnding: headEnding(folded),
    firstEnding: firstEnding(folded),
  };
}

const capacity = 50_000;
const memo = new Map<string, Lexeme>();
const byHash = new Map<number, Lexeme>();

// Up to 50,000 lexemes are remembered, then the memory starts anew. A look-up by number spares making the word's text.
function lexemeOf(text: string, start: number, end: number, hash: number): Lexeme {
  const likely = byHash.get(hash);
  if (likely !== undefined && likely.surface.length === end - start && text.startsWith(likely.surface, start)) {
    return likely;
  }
  const surface = text.slice(start, end);
  let lexeme = memo.get(surface);
  if (lexeme === undefined) {
    lexeme = describe(surface);
    if (memo.size >= capacity) {
      memo.clear();
      byHash.clear();
    }
    memo.set(surface, lexeme);
  }
  byHash.set(hash, lexeme);
  return lexeme;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ' ';
  const between = text.slice(from, to);
  if (between.trim() === '') return ' ';
  if (/[.!?]\s/.test(between)) return '.';
  if (/[([]/.test(between)) return '(';
  if (/[)\]]/.test(between)) return ')';
  return /[,;:]/.test(between) ? ',' : '/';
}

/** The lexemes of a text in its order. O(n). */
export function lexemesOf(text: string): Placed[] {
  const found: Placed[] = [];
  let done = 0;
  scanWords(text, (start, end, hash) => {
    const before = found.length === 0 ? '.' : gapOf(text, done, start);
    done = end;
    found.push({ lexeme: lexemeOf(text, start, end, hash), start, end, before });
  });
  return found;
}
