/**
 * What a search text asks of a paper's title and abstract. `words` stand side by side in one of them; where `prefix` is set the
 * last is only how a word begins. Parts of `and` and `or` are two or more and never of their parent's kind; a `not` never holds
 * another.
 */
export type TextNode =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly TextNode[] }
  | { readonly kind: 'not'; readonly part: TextNode };

/** Characters of a text that are read. */
export const longestText = 300;
/** Words and phrases of a text that are read. */
export const mostTerms = 32;
/** Brackets within brackets. */
export const deepestBrackets = 8;

/** Words that are operators where they stand alone in capitals. */
export const operators = ['AND', 'OR', 'NOT'] as const;
export type Operator = (typeof operators)[number];

export const isOperator = (word: string): word is Operator => operators.some((operator) => operator === word);

/** Letters and digits with their marks: what a word is to the search. Nothing in it means anything to a query language. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/** Parts as one node: parts of the same kind are taken in, one part is itself, none is `null`. */
export function joined(kind: 'and' | 'or', parts: readonly TextNode[]): TextNode | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [first = null, ...others] = flat;
  return others.length === 0 ? first : { kind, parts: flat };
}

/** The opposite of a node. */
export const negated = (node: TextNode): TextNode => (node.kind === 'not' ? node.part : { kind: 'not', part: node });
