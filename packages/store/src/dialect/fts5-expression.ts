import type { TextNode } from '@papertide/core/query';

/** An expression of FTS5; `isNegated` means the papers that it does not match. */
export interface Fts5Expression {
  readonly match: string;
  readonly isNegated: boolean;
}

const joinedBy = (operator: 'AND' | 'OR', parts: readonly Fts5Expression[]): string =>
  parts.length === 1 ? (parts[0]?.match ?? '') : `(${parts.map(({ match }) => match).join(` ${operator} `)})`;

/**
 * A node as FTS5 has it: every phrase quoted, so that no word of it is taken for an operator or a column. FTS5 has no NOT of its
 * own, only "this but not that", so opposites are carried outwards by De Morgan's laws.
 */
export function fts5Expression(node: TextNode): Fts5Expression {
  switch (node.kind) {
    case 'words':
      return { match: `"${node.words.join(' ')}"${node.prefix ? ' *' : ''}`, isNegated: false };
    case 'not': {
      const { match, isNegated } = fts5Expression(node.part);
      return { match, isNegated: !isNegated };
    }
    default: {
      const parts = node.parts.map(fts5Expression);
      const isNegated = (part: Fts5Expression): boolean => part.isNegated;
      const [negative, positive] = [parts.filter(isNegated), parts.filter((part) => !part.isNegated)];
      const [asIs, opposite] = node.kind === 'and' ? [positive, negative] : [negative, positive];
      // Of an AND: all that is asked for, less any that is not. Of an OR with an opposite in it: the opposite of the same.
      if (asIs.length === 0) return { match: joinedBy('OR', opposite), isNegated: node.kind === 'and' };
      const most = joinedBy('AND', asIs);
      const match = opposite.length === 0 ? most : `(${most} NOT ${joinedBy('OR', opposite)})`;
      return { match, isNegated: node.kind === 'or' };
    }
  }
}
