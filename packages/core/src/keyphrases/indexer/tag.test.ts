import { expect, test } from 'vitest';
import { lexemesOf } from './lexemes.ts';
import { tag } from './tag.ts';

const tagged = (text: string) => {
  const lexemes = lexemesOf(text);
  return tag(lexemes)
    .map((each, i) => `${lexemes[i]?.lexeme.surface}/${each}`)
    .join(' ');
};

test.each([
  ['a word after "to" or a modal is a verb', 'to study results', 'to/O study/V results/N'],
  ['a word after an article is a noun', 'The study models tides', 'The/T study/N models/N tides/N'],
  ['a plural before a base form is its subject', 'Results show a rise', 'Results/N show/V a/T rise/N'],
  ['a participle before a noun describes it', 'the proposed scheme', 'the/T proposed/D scheme/N'],
  ['a participle after a form of be is the predicate', 'schemes are proposed', 'schemes/N are/B proposed/V'],
  ['-ing before an article is a verb', 'by solving the problem', 'by/P solving/V the/T problem/N'],
  [
    'hyphens make adjectives',
    'object-oriented design of A/D converters',
    'object-oriented/A design/N of/P A/D/N converters/N',
  ],
  ['adverbs', 'globally asymptotic stability', 'globally/R asymptotic/A stability/N'],
])('%s: %s', (_, text, expected) => {
  expect(tagged(text)).toBe(expected);
});
