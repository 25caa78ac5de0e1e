import { isOperator, type TextNode } from './text-node.ts';

function inBrackets(node: TextNode, needed: boolean): string {
  return needed ? `(${formatText(node)})` : formatText(node);
}

/**
 * A node as text with every operator written out, and brackets wherever AND and OR meet, so that nobody need know which binds
 * first: `"chain of thought" OR cot`, `(reward AND hacking) OR cheating`, `vision AND NOT video`.
 */
export function formatText(node: TextNode): string {
  switch (node.kind) {
    case 'words': {
      const words = `${node.words.join(' ')}${node.prefix ? '*' : ''}`;
      return node.words.length > 1 || isOperator(words) ? `"${words}"` : words;
    }
    case 'or':
      return node.parts.map((part) => inBrackets(part, part.kind === 'and')).join(' OR ');
    case 'and':
      return node.parts.map((part) => inBrackets(part, part.kind === 'or')).join(' AND ');
    case 'not':
      return `NOT ${inBrackets(node.part, node.part.kind !== 'words')}`;
  }
}
