import { fold, tokenize } from '../text/index.ts';
import { partialKey } from './key.ts';
import { normalizeKeyword } from './normalize-keyword.ts';

/** What a text that is being typed may mean among keywords. */
export interface TypedKeyword {
  /** The keys that it is, taken as it stands: by itself and with the field's acronyms spelled out. */
  readonly keys: readonly string[];
  /** What the keys that it may become hold at the start of a word. None begins with another. */
  readonly starts: readonly string[];
}

/** The texts of which no other is the beginning, shortest first, of equals in their order as text. */
function shortestOf(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of texts.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (text !== '' && !kept.some((start) => text.startsWith(start))) kept.push(text);
  }
  return kept;
}

/**
 * Reads a text as someone types it who has seen keywords as papers write them, while their keys are normalized (see
 * `normalizeKeyword`). The last word may be finished (`models` is `model`) or not (`mode`), and both are meant; a text without a
 * word gives none. `'Diffusion Models'` -> `{ keys: ['diffusion model'], starts: ['diffusion model'] }`, `'LLM ag'` -> keys
 * `['large language model ag']`, starts `['llm ag', 'large language model ag']`. O(n).
 */
export function typedKeyword(text: string): TypedKeyword {
  const { key, plain } = normalizeKeyword(text);
  const words = tokenize(fold(text)).map((token) => token.folded);
  const last = words.at(-1);
  if (last === undefined || key === '') return { keys: [], starts: [] };
  const unfinished = [partialKey(words.slice(0, -1)), last].filter(Boolean).join(' ');
  return { keys: [...new Set([plain, key])], starts: shortestOf([words.join(' '), unfinished, plain, key]) };
}
