import { calmText } from '../lib/calm-text.ts';
import { matchedWords } from '../lib/matched-words.ts';

/** A paper's title as it reads, with the words of a search marked. */
export function PaperTitle({ title, search = '' }: { title: string; search?: string }) {
  const text = calmText(title);
  if (search === '') return text;
  return matchedWords(text, search).map(({ text: piece, start, matched }) =>
    matched ? <mark key={start}>{piece}</mark> : piece,
  );
}
