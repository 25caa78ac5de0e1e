/** A text without LaTeX, and for each of its UTF-16 units the place in the original it came from. */
export interface StrippedText {
  readonly text: string;
  /** `offsets[i]` is the original index of `text[i]`; `null` where nothing was changed, so that the index is `i`. */
  readonly offsets: readonly number[] | null;
}

const combining: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
};
const letters: Readonly<Record<string, string>> = {
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
  aa: 'å',
  i: 'ı',
};

// In the order of the alternatives: accent, letter command, citation, command that wraps a text, other command,
// escaped character, math, brace.
const latex =
  /\\(?:(['`^"~=.])\s*\{?\\?([A-Za-z])\}?|([uvHckr])(?:\{([A-Za-z])\}| ([A-Za-z])\b))|\\(ss|ae|oe|aa|[oOlLi])(?![A-Za-z])(?:\{\}| )?|\\(?:cite[a-z]*|ref|label|footnote)\s*\{[^{}]*\}|\\[A-Za-z]+\*?\s*\{|\\[A-Za-z]+\*? ?|\\([%&$#_{} ])|\$\$?([^$]{0,400})\$\$?|[{}]/g;
const simpleToken = /^\s*(?:\\(?:text|mathrm|mathbf|textit|textbf|mathcal|mathit)\s*\{)?([\p{L}\p{N}]+)\}?\s*$/u;

/**
 * Removes LaTeX and remembers where each remaining unit stood. Formulas `$…$` are dropped unless they hold one simple
 * token (`$k$-means` -> `k-means`); commands are unwrapped (`\emph{deep}` -> `deep`); accents are composed
 * (`Erd\H{o}s` -> `Erdős`); an unpaired `$` stays. O(n).
 */
export function stripLatexWithOffsets(text: string): StrippedText {
  if (!/[\\${}]/.test(text)) return { text, offsets: null };
  let out = '';
  const offsets: number[] = [];
  const emit = (piece: string, from: number, step: 0 | 1) => {
    for (let i = 0; i < piece.length; i++) offsets.push(from + i * step);
    out += piece;
  };
  let done = 0;
  for (const match of text.matchAll(latex)) {
    emit(text.slice(done, match.index), done, 1);
    done = match.index + match[0].length;
    const [, accent, accented, command, braced, spaced, letter, escaped, math] = match;
    const base = accented ?? braced ?? spaced;
    const mark = accent ?? command;
    if (base !== undefined && mark !== undefined) emit((base + combining[mark]).normalize('NFC'), match.index, 0);
    else if (letter !== undefined) emit(letters[letter] ?? '', match.index, 0);
    else if (escaped !== undefined) emit(escaped, match.index + 1, 1);
    else if (math !== undefined) {
      const token = simpleToken.exec(math)?.[1];
      if (token !== undefined) emit(token, text.indexOf(token, match.index), 1);
    }
  }
  emit(text.slice(done), done, 1);
  return { text: out, offsets };
}

/** The text without LaTeX, see {@link stripLatexWithOffsets}; white space is collapsed and trimmed where it was stripped. */
export function stripLatex(text: string): string {
  const stripped = stripLatexWithOffsets(text);
  return stripped.offsets === null ? text : stripped.text.replace(/\s+/g, ' ').trim();
}
