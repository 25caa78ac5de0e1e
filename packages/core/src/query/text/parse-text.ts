import { splitText, type TextToken } from './split-text.ts';
import { deepestBrackets, joined, longestText, mostTerms, negated, type TextNode } from './text-node.ts';

/** A search text as it was understood. */
export interface ReadText {
  /** `null` where the text has no word: then it asks nothing. */
  readonly node: TextNode | null;
  /** What of the text could not be read as it stands, in words; `[]` where all of it was. */
  readonly notes: readonly string[];
}

/** Reads tokens by recursive descent; each rule stops at what it cannot use. */
class Reader {
  readonly notes = new Set<string>();
  readonly #tokens: readonly TextToken[];
  #at = 0;
  #terms = 0;

  constructor(tokens: readonly TextToken[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  #takeOperator(operator: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'operator' || token.operator !== operator) return false;
    this.#at++;
    return true;
  }

  /** `a b OR c`: OR binds least. */
  any(depth: number): TextNode | null {
    const parts: TextNode[] = [];
    let hasOr = false;
    do {
      const part = this.#all(depth);
      if (part !== null) parts.push(part);
      if (hasOr && part === null) this.notes.add('An OR has nothing on one side; it was passed over.');
      const isNext = this.#takeOperator('OR');
      if (isNext && part === null) this.notes.add('An OR has nothing on one side; it was passed over.');
      hasOr = isNext;
    } while (hasOr);
    return joined('or', parts);
  }

  /** `a AND b`, `a b`. */
  #all(depth: number): TextNode | null {
    const parts: TextNode[] = [];
    for (;;) {
      const hasAnd = this.#takeOperator('AND');
      if (hasAnd && parts.length === 0) this.notes.add('An AND has nothing on one side; it was passed over.');
      const token = this.#tokens[this.#at];
      const isOver =
        token === undefined || token.kind === 'close' || (token.kind === 'operator' && token.operator === 'OR');
      if (hasAnd && isOver) this.notes.add('An AND has nothing on one side; it was passed over.');
      if (isOver) return joined('and', parts);
      if (token.kind === 'operator' && token.operator === 'AND') continue;
      const part = this.#one(depth);
      if (part !== null) parts.push(part);
    }
  }

  /** A phrase, `NOT x`, `-x`, or something in brackets. */
  #one(depth: number): TextNode | null {
    let isNegated = false;
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.kind === 'minus' || (token?.kind === 'operator' && token.operator === 'NOT')) {
        isNegated = !isNegated;
        this.#at++;
        continue;
      }
      const part = this.#plain(depth);
      if (part === null && isNegated) this.notes.add('A NOT has nothing after it; it was passed over.');
      return part !== null && isNegated ? negated(part) : part;
    }
  }

  #plain(depth: number): TextNode | null {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'words') {
      this.#at++;
      this.#terms += token.words.length;
      if (this.#terms <= mostTerms) return token;
      this.notes.add(`Only the first ${mostTerms} words were read.`);
      return null;
    }
    if (token?.kind !== 'open') return null;
    this.#at++;
    if (depth >= deepestBrackets) {
      this.notes.add(`Brackets go ${deepestBrackets} deep; those deeper inside were passed over.`);
      return this.#one(depth);
    }
    const inside = this.any(depth + 1);
    if (this.#tokens[this.#at]?.kind === 'close') this.#at++;
    else this.notes.add('A bracket is never closed; it was closed at the end.');
    return inside;
  }

  /** Passes over a closing bracket that nothing opened. */
  skipClose(): void {
    this.#at++;
    this.notes.add('A closing bracket has none that opens it; it was passed over.');
  }
}

/**
 * Reads a search text: words and "phrases" must all occur, `OR` stands between alternatives, `NOT` or a leading `-` leaves out,
 * brackets group, `word*` is a beginning; operators are capitals, and bind in the order NOT, AND, OR. Never throws: what makes
 * no sense is passed over, and `notes` says so. Bounded by `longestText`, `mostTerms` and `deepestBrackets`. O(n).
 * `parse(format(node)).node` is `node`.
 */
export function parseText(text: string): ReadText {
  const { tokens, isOpenQuote } = splitText(text.slice(0, longestText));
  const reader = new Reader(tokens);
  if (text.length > longestText) reader.notes.add(`Only the first ${longestText} characters were read.`);
  if (isOpenQuote) reader.notes.add('A quote is never closed; it was passed over.');
  const parts: TextNode[] = [];
  while (!reader.isAtEnd) {
    const part = reader.any(0);
    if (part !== null) parts.push(part);
    if (!reader.isAtEnd) reader.skipClose();
  }
  return { node: joined('and', parts), notes: [...reader.notes] };
}
