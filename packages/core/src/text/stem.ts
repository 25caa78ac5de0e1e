import { stemmer } from 'stemmer';

const capacity = 50_000;
const memo = new Map<string, string>();

/**
 * The Porter stem of one folded word: `learning`, `learned` -> `learn`. A key to group variants by, never to show.
 * Stems are remembered for up to 50,000 words, then the memory starts anew. Source: Porter 1980, as in npm `stemmer`.
 */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const result = stemmer(word);
  if (memo.size >= capacity) memo.clear();
  memo.set(word, result);
  return result;
}
