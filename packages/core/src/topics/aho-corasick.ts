/** An occurrence of a pattern: its index in the list of patterns and the half-open range of symbols it covers. */
export interface Occurrence {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly next: Map<number, State>;
  readonly depth: number;
  fail: State | null;
  /** Patterns that end here, then those of the nearest shorter suffix state that has any. */
  patterns: number[];
  output: State | null;
}

const newState = (depth: number): State => ({ next: new Map(), depth, fail: null, patterns: [], output: null });

/**
 * Builds the automaton of Aho and Corasick over sequences of symbols (integers, for instance words by number) and
 * returns a function that lists every occurrence of every pattern in a text, ordered by end, longer before shorter.
 * Equal patterns are all reported; empty patterns never occur. Building is O(sum of pattern lengths), a search is
 * O(text + occurrences).
 *
 * Source: A. V. Aho, M. J. Corasick, "Efficient string matching: an aid to bibliographic search", CACM 18(6), 1975.
 */
export function ahoCorasick(patterns: readonly (readonly number[])[]): (text: ArrayLike<number>) => Occurrence[] {
  const root = newState(0);
  patterns.forEach((pattern, index) => {
    let state = root;
    for (const symbol of pattern) {
      let next = state.next.get(symbol);
      if (!next) {
        next = newState(state.depth + 1);
        state.next.set(symbol, next);
      }
      state = next;
    }
    if (state !== root) state.patterns.push(index);
  });

  const queue: State[] = [root];
  for (const state of queue) {
    for (const [symbol, next] of state.next) {
      let fail = state.fail;
      while (fail && !fail.next.has(symbol)) fail = fail.fail;
      next.fail = fail?.next.get(symbol) ?? root;
      next.output = next.fail.patterns.length > 0 ? next.fail : next.fail.output;
      queue.push(next);
    }
  }

  return (text) => {
    const found: Occurrence[] = [];
    let state = root;
    for (let i = 0; i < text.length; i++) {
      const symbol = text[i] as number;
      let next = state.next.get(symbol);
      while (!next && state.fail) {
        state = state.fail;
        next = state.next.get(symbol);
      }
      state = next ?? root;
      for (let at: State | null = state; at; at = at.output) {
        for (const pattern of at.patterns) found.push({ pattern, start: i + 1 - at.depth, end: i + 1 });
      }
    }
    return found;
  };
}
