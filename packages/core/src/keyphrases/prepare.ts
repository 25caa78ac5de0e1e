import { type StrippedText, stripLatexWithOffsets, wellFormed } from '../text/index.ts';
import type { KeyphraseSpan } from './keyphrase.ts';

const longestText = 20_000;

/** The text as far as it counts: up to a white space, so that no word is cut in two, where there is one. */
function readable(text: string): string {
  if (text.length <= longestText) return text;
  let end = longestText;
  while (end > 0 && !/\s/.test(text.charAt(end))) end--;
  return text.slice(0, end || longestText);
}

/** The first 20,000 characters of a field without LaTeX and lone surrogates; addresses are masked, at their length. O(1). */
export function prepare(text: string): StrippedText {
  return stripLatexWithOffsets(
    wellFormed(readable(text)).replace(/\b(?:https?:\/\/|www\.)\S+/gi, (address) => '|'.repeat(address.length)),
  );
}

/** A place in the prepared text as a span of the text as given. */
export function toSpan({ field, start, end }: KeyphraseSpan, { offsets }: StrippedText): KeyphraseSpan {
  return offsets === null
    ? { field, start, end }
    : { field, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
