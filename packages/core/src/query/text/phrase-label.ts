import { formatText } from './format-text.ts';
import { parseText } from './parse-text.ts';
import { isOperator, wordsIn } from './text-node.ts';

const curly = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”');

/** What a series of a typed text is called: `“chain of thought”`, `“chain of thought” OR cot`; `null` where it has no word. */
export function phraseLabel(text: string): string | null {
  const { node } = parseText(text);
  if (node === null) return null;
  return node.kind === 'words' ? `“${node.words.join(' ')}${node.prefix ? '*' : ''}”` : curly(formatText(node));
}

/** A typed text as a phrase: words without any operator, quote or bracket stand side by side, anything else is as typed. */
export function asPhrase(text: string): string {
  const typed = text.trim();
  const isPlain = !/["()*]|(?:^|\s)-\S/.test(typed) && !typed.split(/\s+/).some(isOperator);
  const words = wordsIn(typed);
  return isPlain && words.length > 1 ? `"${words.join(' ')}"` : typed;
}
