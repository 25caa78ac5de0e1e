/** A short form and the long form that the text gives for it. */
export interface Acronym {
  /** Without a plural s: `LLM`. */
  readonly short: string;
  /** As written, white space collapsed: `Large Language Models`. */
  readonly long: string;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const notAnAcronym = /^(?:fig|eq|sec|tab|app|i\.?e|e\.?g|cf|see|the|and|or|ours|resp)\b|[=<>%]|^[ivx]+$/iu;

/** A short form by Schwartz & Hearst: 2-10 characters, at most two words, with a letter; and here not all lower case. */
function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 10 &&
    text.split(' ').length <= 2 &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{Lu}/u.test(text) &&
    !notAnAcronym.test(text)
  );
}

/** The shortest end of `before` that explains every letter and digit of `short` from right to left, or `null`. */
function bestLongForm(short: string, before: string): string | null {
  let l = before.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const wanted = short.charAt(s).toLowerCase();
    if (!letterOrDigit.test(wanted)) continue;
    while (
      l >= 0 &&
      (before.charAt(l).toLowerCase() !== wanted || (s === 0 && l > 0 && letterOrDigit.test(before.charAt(l - 1))))
    ) {
      l--;
    }
    if (l < 0) return null;
    l--;
  }
  return before.slice(before.lastIndexOf(' ', l) + 1);
}

const isBalanced = (text: string) =>
  text.split('(').length === text.split(')').length && text.split('[').length === text.split(']').length;

function pair(rawShort: string, before: string): Acronym | null {
  const short = /[\p{Lu}\p{N}]s$/u.test(rawShort) ? rawShort.slice(0, -1) : rawShort;
  if (!isShortForm(short)) return null;
  const words = before.split(' ');
  const window = Math.min(short.length + 5, short.length * 2);
  const near = words.slice(-window).join(' ');
  // "T2I" is read as "TtI": a 2 between letters says "to".
  const long = bestLongForm(short, near) ?? bestLongForm(short.replace(/(?<=\p{L})2(?=\p{L})/u, 't'), near);
  if (long === null || long.length <= short.length || !isBalanced(long) || /[,;:.!?]\s/u.test(long)) return null;
  const longWords = long.toLowerCase().split(/[\s-]+/u);
  if (longWords.length > window || longWords.includes(short.toLowerCase())) return null;
  return longWords.length === 1 && longWords[0]?.startsWith(short.toLowerCase()) ? null : { short, long };
}

/**
 * The acronyms that a text defines as "long form (SF)" or "SF (long form)", in order of definition, the first definition
 * of a short form only. `'We use Large Language Models (LLMs).'` -> `[{ short: 'LLM', long: 'Large Language Models' }]`.
 *
 * Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text", with guards for
 * precision: balanced brackets, not all lower case, no "Fig."/"n =", no long form across a clause, a plural s set aside.
 * Brackets of more than 200 characters are passed over. O(n).
 */
export function findAcronyms(text: string): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const match of text.matchAll(/[([]([^()[\]]{2,200})[)\]]/gu)) {
    const inside = (match[1] ?? '').replace(/\s+/gu, ' ').trim();
    const before = text
      .slice(Math.max(0, match.index - 200), match.index)
      .replace(/\s+/gu, ' ')
      .trimEnd();
    const first = inside.split(/[,;]\s/u)[0] ?? '';
    const lastWord = /[^\s()[\]]+$/u.exec(before)?.[0] ?? '';
    const acronym =
      pair(first, before) ?? (first.includes(' ') || first.includes('-') ? pairReversed(lastWord, first) : null);
    if (acronym !== null && !found.has(acronym.short)) found.set(acronym.short, acronym);
  }
  return [...found.values()];
}

/** "SF (long form)": the bracket must hold the long form and nothing else. */
function pairReversed(short: string, long: string): Acronym | null {
  const acronym = pair(short, long);
  return acronym !== null && acronym.long === long ? acronym : null;
}
