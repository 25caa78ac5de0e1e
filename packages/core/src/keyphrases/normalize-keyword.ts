import { findAcronyms, fold, stripLatex, tokenize, wellFormed } from '../text/index.ts';
import { keyOfWords, plainKeyOfWords } from './key.ts';
import { knownLong } from './known-acronyms.ts';

/** A keyword as one of a group: `key` is the same for all ways to write it, `label` is this way, cleaned for display. */
export interface NormalizedKeyword {
  readonly key: string;
  readonly label: string;
  /** The key by itself, before synonyms: `'LLMs'` has the key of what it means and is plainly `'llm'`. */
  readonly plain: string;
}

const longest = 300;

// "Large Language Models (LLMs)" and "LLMs (Large Language Models)" are both "Large Language Models".
function withoutDefinitions(text: string): string {
  let result = text;
  for (const { short, long } of findAcronyms(text)) {
    for (const form of [`${short}s`, short]) {
      for (const [open, close] of ['()', '[]']) {
        result = result
          .replaceAll(`${form} ${open}${long}${close}`, () => long)
          .replaceAll(`${open}${form}${close}`, '');
      }
    }
  }
  return result.replace(/\s+/gu, ' ').trim();
}

/**
 * Gives a keyword, of a source or our own, its group key and a label. The key sets aside case, hyphens, the plural of the
 * last word, British spelling, LaTeX, punctuation, and spells out the field's acronyms; it is idempotent:
 * `normalizeKeyword(key).key === key`. Different words stay apart: "learning rate" is not "learned rate". Text beyond 300
 * characters is ignored; a text without a word has the key `''`.
 *
 * `'Large-Language Models (LLMs)'` -> `{ key: 'large language model', label: 'Large-Language Models', plain: 'large language model' }`. O(n).
 */
export function normalizeKeyword(text: string): NormalizedKeyword {
  const clean = withoutDefinitions(
    stripLatex(wellFormed(text.slice(0, longest)))
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const words = tokenize(fold(clean)).map((token) => token.folded);
  const key = keyOfWords(words);
  const acronym = words.length === 1 ? knownLong(words[0] ?? '') : undefined;
  return { key, label: acronym ?? clean, plain: plainKeyOfWords(words) };
}
