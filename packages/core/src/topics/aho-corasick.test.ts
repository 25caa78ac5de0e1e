import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahoCorasick, type Occurrence } from './aho-corasick.ts';

/** The textbook definition: try every pattern at every place. */
function naive(patterns: readonly number[][], text: readonly number[]): Occurrence[] {
  return text.flatMap((_, start) =>
    patterns.flatMap((symbols, pattern) => {
      const end = start + symbols.length;
      const occurs = symbols.length > 0 && end <= text.length && symbols.every((s, i) => s === text[start + i]);
      return occurs ? [{ pattern, start, end }] : [];
    }),
  );
}

const letters = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
const sorted = (found: readonly Occurrence[]) =>
  [...found].sort((a, b) => a.end - b.end || a.start - b.start || a.pattern - b.pattern);

describe('ahoCorasick', () => {
  it('finds he, she, his and hers in "ushers" (Aho and Corasick 1975, figure 1)', () => {
    const search = ahoCorasick(['he', 'she', 'his', 'hers'].map(letters));
    expect(search(letters('ushers'))).toEqual([
      { pattern: 1, start: 1, end: 4 },
      { pattern: 0, start: 2, end: 4 },
      { pattern: 3, start: 2, end: 6 },
    ]);
  });

  it('reports equal patterns each, and empty ones never', () => {
    const search = ahoCorasick([[7], [], [7]]);
    expect(search([7]).map(({ pattern }) => pattern)).toEqual([0, 2]);
  });

  it('finds what trying every pattern at every place finds', () => {
    const symbols = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 5 });
    const text = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(symbols, { maxLength: 12 }), text, (patterns, text) => {
        expect(sorted(ahoCorasick(patterns)(text))).toEqual(sorted(naive(patterns, text)));
      }),
      { numRuns: 500 },
    );
  });
});
