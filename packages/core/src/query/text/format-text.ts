import { isOperator, type TextNode } from './text-node.ts';

function inBrackets(node: TextNode, needed: boolean): string {
  return needed ? `(${formatText(node)})` : formatText(node);
}

/** A node as text with every operator written out: `"chain of thought" OR cot`, `vision AND NOT video`. */
export function formatText(node: TextNode): string {
  switch (node.kind) {
    case 'words': {
      const words = `${node.words.join(' ')}${node.prefix ? '*' : ''}`;
      return node.words.length > 1 || isOperator(words) ? `"${words}"` : words;
    }
    case 'or':
      return node.parts.map(formatText).join(' OR ');
    case 'and':
      return node.parts.map((part) => inBrackets(part, part.kind === 'or')).join(' AND ');
    case 'not':
      return `NOT ${inBrackets(node.part, node.part.kind !== 'words')}`;
  }
}
