import { expect, test } from 'vitest';
import { calmText } from './calm-text.ts';

test('escapes and dashes of LaTeX read as what they mean', () => {
  expect(calmText('33.98\\% to 42.74\\%')).toBe('33.98% to 42.74%');
  expect(calmText('the safety--utility trade-off, Q\\&A on snake\\_case')).toBe(
    'the safety–utility trade-off, Q&A on snake_case',
  );
  expect(calmText('From Pixels to Words -- Towards more---or less')).toBe(
    'From Pixels to Words – Towards more—or less',
  );
});

test('options, formulas and plain text stay', () => {
  for (const text of ['run it with --help', '$\\alpha \\le 1$', 'state-of-the-art', ''])
    expect(calmText(text)).toBe(text);
});
