import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { type TextNode, wordsIn } from './text-node.ts';

const isStem = (word: string, wanted: string): boolean => stem(word) === stem(wanted);
const begins = (word: string, wanted: string): boolean => word.startsWith(wanted);

/** Whether words stand side by side somewhere in a field: by their stems, or, where the last is a beginning, letter by letter. */
function hasPhrase(field: readonly string[], wanted: readonly string[], prefix: boolean): boolean {
  return field.some((_, at) =>
    wanted.every((word, i) => {
      const found = field[at + i];
      if (found === undefined) return false;
      if (!prefix) return isStem(found, word);
      return i === wanted.length - 1 ? begins(found, word) : found === word;
    }),
  );
}

/**
 * Whether texts, each read by itself, hold what a node asks for: the definition that a search index must agree with. Folded
 * words are compared by their Porter stems; a phrase with a beginning is compared letter by letter. O(words · terms).
 */
export function matchesText(node: TextNode, texts: readonly string[]): boolean {
  const fields = texts.map((text) => wordsIn(text).map(fold));
  const holds = (part: TextNode): boolean => {
    switch (part.kind) {
      case 'words': {
        const wanted = part.words.map(fold);
        return fields.some((field) => hasPhrase(field, wanted, part.prefix));
      }
      case 'and':
        return part.parts.every(holds);
      case 'or':
        return part.parts.some(holds);
      case 'not':
        return !holds(part.part);
    }
  };
  return holds(node);
}
