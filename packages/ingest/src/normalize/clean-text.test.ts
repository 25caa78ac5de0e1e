import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cutText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['a line break and double spaces', 'Deep\n  Nets', 'Deep Nets'],
    ['NUL and controls', 'De\u0000ep\u0007 Nets', 'Deep Nets'],
    ['marks of direction and zero width', '\u202EDeep\u200B Nets\uFEFF', 'Deep Nets'],
    ['a decomposed accent', 'Cafe\u0301', 'Caf\u00e9'],
    ['a lone surrogate', 'Deep \ud800', 'Deep \ufffd'],
    ['nothing but space', ' \t\n', ''],
  ])('cleans %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('cleaning twice is cleaning once, and the result is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('cutText', () => {
  it('says when it cut', () => {
    expect(cutText('abc', 3)).toEqual({ text: 'abc', cut: false });
    expect(cutText('abcd', 3)).toEqual({ text: 'abc', cut: true });
  });

  it('never splits a character in two', () => {
    expect(cutText('ab\u{1F600}', 3)).toEqual({ text: 'ab', cut: true });
  });

  it('is never longer than its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        expect(cutText(text, limit).text.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
