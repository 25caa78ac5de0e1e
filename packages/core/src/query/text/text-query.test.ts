import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText } from './format-text.ts';
import { matchesText } from './matches-text.ts';
import { parseText } from './parse-text.ts';
import { asPhrase, phraseLabel } from './phrase-label.ts';
import { deepestBrackets, longestText, mostTerms, type TextNode } from './text-node.ts';

const reading = (text: string): string | null => {
  const { node } = parseText(text);
  return node === null ? null : formatText(node);
};

test.each([
  ['reward hacking', 'reward AND hacking'],
  ['"reward hacking"', '"reward hacking"'],
  ['pre-training', '"pre training"'],
  ['a b OR c d', '(a AND b) OR (c AND d)'],
  ['(reward AND hacking) OR "reward model" NOT video', '(reward AND hacking) OR ("reward model" AND NOT video)'],
  ['(a OR b) c', '(a OR b) AND c'],
  ['vision -video', 'vision AND NOT video'],
  ['vision NOT (video OR audio)', 'vision AND NOT (video OR audio)'],
  ['-video', 'NOT video'],
  ['NOT NOT video', 'video'],
  ['- video', 'video'],
  ['quantiz*', 'quantiz*'],
  ['"chain of tho"*', '"chain of tho*"'],
  ['"AND"', '"AND"'],
  ['and or not', 'and AND or AND not'],
  ['state-of-the-art', '"state of the art"'],
  ['', null],
  ['+++ "" () - *', null],
])('%j is read as %j', (text, read) => {
  expect(reading(text)).toBe(read);
});

test.each([
  ['"open quote', 'open AND quote', 'A quote is never closed; it was passed over.'],
  ['(a b', 'a AND b', 'A bracket is never closed; it was closed at the end.'],
  ['a) b', 'a AND b', 'A closing bracket has none that opens it; it was passed over.'],
  ['OR a', 'a', 'An OR has nothing on one side; it was passed over.'],
  ['a OR', 'a', 'An OR has nothing on one side; it was passed over.'],
  ['AND a', 'a', 'An AND has nothing on one side; it was passed over.'],
  ['a AND', 'a', 'An AND has nothing on one side; it was passed over.'],
  ['a NOT', 'a', 'A NOT has nothing after it; it was passed over.'],
])('nonsense such as %j is read as %j, and said', (text, read, note) => {
  expect(reading(text)).toBe(read);
  expect(parseText(text).notes).toEqual([note]);
});

test('long, wide and deep texts are read as far as the limits go, and said', () => {
  expect(parseText('a'.repeat(longestText + 1)).notes).toEqual(['Only the first 300 characters were read.']);
  expect(parseText('a '.repeat(mostTerms + 1))).toMatchObject({ notes: ['Only the first 32 words were read.'] });
  const deep = `${'('.repeat(deepestBrackets + 3)}a${')'.repeat(deepestBrackets + 3)}`;
  expect(reading(deep)).toBe('a');
  expect(parseText(deep).notes[0]).toMatch(/^Brackets go 8 deep/);
});

const word = fc.constantFrom('vision', 'AND', 'or', 'model', 'Zoë', '3d', '模型', 'x');
const words = fc.record({
  kind: fc.constant('words' as const),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  prefix: fc.boolean(),
});
/** Nodes as `parseText` gives them: no kind within itself. */
const { node } = fc.letrec<{ node: TextNode; and: TextNode; or: TextNode; not: TextNode; words: TextNode }>((tie) => ({
  words,
  and: fc
    .array(fc.oneof({ maxDepth: 3 }, tie('words'), tie('or'), tie('not')), { minLength: 2, maxLength: 3 })
    .map((parts) => ({ kind: 'and', parts })),
  or: fc
    .array(fc.oneof({ maxDepth: 3 }, tie('words'), tie('and'), tie('not')), { minLength: 2, maxLength: 3 })
    .map((parts) => ({ kind: 'or', parts })),
  not: fc.oneof({ maxDepth: 3 }, tie('words'), tie('and'), tie('or')).map((part) => ({ kind: 'not', part })),
  node: fc.oneof({ maxDepth: 3 }, tie('words'), tie('and'), tie('or'), tie('not')),
}));
const sizeOf = (n: TextNode): number =>
  n.kind === 'words' ? n.words.length : n.kind === 'not' ? sizeOf(n.part) : n.parts.reduce((s, p) => s + sizeOf(p), 0);
const readable = node.filter((n) => sizeOf(n) <= mostTerms && formatText(n).length <= longestText);

describe('laws of the grammar', () => {
  test('a node reads back from its text', () => {
    fc.assert(
      fc.property(readable, (n) => {
        expect(parseText(formatText(n))).toEqual({ node: n, notes: [] });
      }),
    );
  });

  test('any text is read, and its reading means the same', () => {
    const fragments = fc.array(
      fc.oneof(
        word,
        fc.constantFrom('(', ')', '"', '-', '*', 'AND', 'OR', 'NOT', ' ', ':', '^', '{', '\0'),
        fc.string(),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(fragments, fc.constantFrom('', ' '), (parts, between) => {
        const read = parseText(parts.join(between)).node;
        if (read === null) return;
        const { node: again } = parseText(formatText(read));
        if (formatText(read).length <= longestText) expect(again).toEqual(read);
      }),
    );
  });

  test('a paper matches a node or its opposite, never both', () => {
    const texts = fc.array(
      fc.array(word, { maxLength: 6 }).map((some) => some.join(' ')),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(readable, texts, (n, fields) => {
        expect(matchesText({ kind: 'not', part: n }, fields)).toBe(!matchesText(n, fields));
      }),
    );
  });
});

test.each([
  ['"chain of thought" OR cot', ['Chain-of-Thoughts prompting'], true],
  ['"chain of thought"', ['chain of', 'thought'], false],
  ['chain thought', ['chain of', 'thought'], true],
  ['quantiz*', ['Post-training quantization'], true],
  ['quantiza*', ['quantized'], false],
  ['zoe', ['Zoë'], true],
  ['-video', ['images'], true],
])('%j in %j: %j', (text, texts, isThere) => {
  const { node: read } = parseText(text);
  expect(read !== null && matchesText(read, texts)).toBe(isThere);
});

test.each([
  ['chain of thought', '"chain of thought"', '“chain of thought”'],
  ['cot', 'cot', '“cot”'],
  ['quantiz*', 'quantiz*', '“quantiz*”'],
  ['"chain of thought" OR cot', '"chain of thought" OR cot', '“chain of thought” OR cot'],
  ['vision -video', 'vision -video', 'vision AND NOT video'],
])('%j as a phrase is %j, called %j', (text, phrase, label) => {
  expect(asPhrase(text)).toBe(phrase);
  expect(phraseLabel(asPhrase(text))).toBe(label);
});

test('a text without words has no name', () => {
  expect(phraseLabel('+++')).toBeNull();
});
