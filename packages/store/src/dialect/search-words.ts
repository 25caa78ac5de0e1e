/**
 * The words and phrases of a search text: "quoted words" make a phrase, and so does a word with punctuation inside
 * (`pre-training` -> `['pre', 'training']`). A quote that is never closed is ignored. Letters, digits and their marks
 * only, so nothing in the result means anything to a query language. O(n).
 */
export function searchWords(text: string): string[][] {
  const parts = text.split('"');
  const quoted = (i: number): boolean => i % 2 === 1 && i < parts.length - 1;
  return parts
    .flatMap((part, i) => (quoted(i) ? [part] : part.split(/\s+/u)))
    .map((phrase) => phrase.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])
    .filter((words) => words.length > 0);
}
