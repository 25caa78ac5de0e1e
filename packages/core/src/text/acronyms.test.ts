import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAcronyms } from './acronyms.ts';

const one = (text: string) => findAcronyms(text)[0];

test('Schwartz & Hearst 2003: "heat shock transcription factor (HSF)"', () => {
  expect(findAcronyms('the heat shock transcription factor (HSF) binds')).toEqual([
    { short: 'HSF', long: 'heat shock transcription factor' },
  ]);
});

test('Schwartz & Hearst 2003: letters inside words count, "Gcn5-related N-acetyltransferase (GNAT)"', () => {
  expect(one('by Gcn5-related N-acetyltransferase (GNAT) proteins')?.long).toBe('Gcn5-related N-acetyltransferase');
});

test('Schwartz & Hearst 2003: the first letter must start a word, "hepatitis B virus (HBV)"', () => {
  expect(one('infected with hepatitis B virus (HBV)')?.long).toBe('hepatitis B virus');
});

test('the long form may stand in the bracket: "HMM (hidden Markov model)"', () => {
  expect(findAcronyms('We train an HMM (hidden Markov model) on it.')).toEqual([
    { short: 'HMM', long: 'hidden Markov model' },
  ]);
});

test('a plural s is set aside on the short form only', () => {
  expect(one('Large Language Models (LLMs) are')).toEqual({ short: 'LLM', long: 'Large Language Models' });
});

test('the long form is the shortest that explains the letters', () => {
  expect(one('We use reinforcement methods of reinforcement learning (RL).')?.long).toBe('reinforcement learning');
});

test('a 2 between letters says "to": "text-to-image (T2I)"', () => {
  expect(one('for text-to-image (T2I) models')?.long).toBe('text-to-image');
});

test('line breaks in the long form become spaces', () => {
  expect(one('mixture of\n  experts (MoE)')?.long).toBe('mixture of experts');
});

test.each([
  ['a figure', 'as the final image generated (Fig. 2) shows'],
  ['a number of samples', 'in all nations (n = 12)'],
  ['all lower case', 'for every single test (est)'],
  ['a citation year', 'shown by others (2023)'],
  ['letters that do not match', 'a method for video (XQZ)'],
  ['a long form across a clause', 'Learning is hard. Models (LHM)'],
])('%s is no acronym', (_, text) => {
  expect(findAcronyms(text)).toEqual([]);
});

test('the first definition of a short form stands', () => {
  const found = findAcronyms('state space model (SSM) and standard surface mesh (SSM)');
  expect(found).toEqual([{ short: 'SSM', long: 'state space model' }]);
});

test('any text gives short forms with an upper-case letter and a longer long form from the text', () => {
  const piece = fc.constantFrom(
    'Large',
    'language',
    'Model',
    '(',
    ')',
    '(LLM)',
    '[ABC]',
    's',
    '-',
    '\n',
    '.',
    'a b',
    '\uD800',
    'É',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { short, long } of findAcronyms(text)) {
        expect(short).toMatch(/\p{Lu}/u);
        expect(long.length).toBeGreaterThan(short.length);
        expect(text.replace(/\s+/gu, ' ')).toContain(long);
      }
    }),
  );
});
