import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripLatex, stripLatexWithOffsets } from './strip-latex.ts';

test.each([
  ['$k$-means clustering', 'k-means clustering'],
  ['cost of $O(n \\log n)$ steps', 'cost of steps'],
  ['\\emph{deep} and \\textbf{wide}', 'deep and wide'],
  ['Erd\\H{o}s and Poincar\\\'e, G\\"{o}del, \\v{S}', 'Erdős and Poincaré, Gödel, Š'],
  ['\\o{} and na\\"{\\i}ve \\ss', 'ø and naïve ß'],
  ['95\\% of $\\mathrm{BERT}$ \\& more', '95% of BERT & more'],
  ['costs $5 only', 'costs $5 only'],
  ['as shown \\cite{abc2020} before', 'as shown before'],
])('%s -> %s', (latex, plain) => {
  expect(stripLatex(latex)).toBe(plain);
});

test('a text without LaTeX is returned unchanged, white space included', () => {
  expect(stripLatexWithOffsets('a  b\n')).toEqual({ text: 'a  b\n', offsets: null });
});

test('offsets lead back to the original', () => {
  const original = 'an \\emph{old} idea';
  const { text, offsets } = stripLatexWithOffsets(original);
  const at = text.indexOf('old');
  expect(original.slice(offsets?.[at], (offsets?.[at + 2] ?? 0) + 1)).toBe('old');
});

test('there is one offset per unit, inside the original and never falling', () => {
  const piece = fc.constantFrom(
    '$',
    '$$',
    '\\',
    '{',
    '}',
    'emph',
    '\\emph{',
    "\\'e",
    '\\H{o}',
    '\\ss ',
    'x',
    ' ',
    '%',
    '\\cite{a}',
    '\uDC00',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const original = pieces.join('');
      const { text, offsets } = stripLatexWithOffsets(original);
      if (offsets === null) {
        expect(text).toBe(original);
        return;
      }
      expect(offsets.length).toBe(text.length);
      offsets.forEach((offset, i) => {
        expect(offset).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
        expect(offset).toBeLessThan(original.length);
      });
    }),
  );
});
