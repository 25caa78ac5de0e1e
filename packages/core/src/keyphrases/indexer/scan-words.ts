/** Called for each word of a text: its place, `end` exclusive, and a number that is the same for the same word. */
export type OnWord = (start: number, end: number, hash: number) => void;

// Letters and digits; marks, and between letters or digits what ties words; "+" and "#" at the end.
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.\-‐‑–/&_](?=[\p{L}\p{N}]))*[+#]*/gu;

const [unknown, alphanumeric, mark, tie, ending, other] = [0, 1, 2, 3, 4, 5];
const classes = new Uint8Array(65_536);

function classOf(code: number): number {
  const known = classes[code] ?? other;
  if (known !== unknown) return known;
  const character = String.fromCharCode(code);
  const found = /[\p{L}\p{N}]/u.test(character)
    ? alphanumeric
    : /\p{M}/u.test(character)
      ? mark
      : /['’.\-‐‑–/&_]/u.test(character)
        ? tie
        : /[+#]/.test(character)
          ? ending
          : other;
  classes[code] = found;
  return found;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** {@link scanWords} by the pattern: three times slower, for texts beyond the basic plane. */
export function scanByPattern(text: string, onWord: OnWord): void {
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    onWord(match.index, end, hashOf(text, match.index, end));
  }
}

/**
 * Finds the words of a text as keyphrases show them: letters and digits with what ties them, `object-oriented`, `A/D`, `C++`.
 * O(n).
 */
export function scanWords(text: string, onWord: OnWord): void {
  if (/[\ud800-\udfff]/.test(text)) {
    scanByPattern(text, onWord);
    return;
  }
  const { length } = text;
  for (let i = 0; i < length; ) {
    let code = text.charCodeAt(i);
    if (classOf(code) !== alphanumeric) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    for (;;) {
      hash = (Math.imul(hash, 31) + code) | 0;
      i++;
      if (i >= length) break;
      code = text.charCodeAt(i);
      const here = classOf(code);
      if (here === alphanumeric || here === mark) continue;
      if (here !== tie || i + 1 >= length || classOf(text.charCodeAt(i + 1)) !== alphanumeric) break;
    }
    while (i < length && classOf(text.charCodeAt(i)) === ending) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      i++;
    }
    onWord(start, i, hash);
  }
}
