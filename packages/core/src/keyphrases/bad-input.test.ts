import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAcronyms, fold, singular, stem, stripLatexWithOffsets, tokenize, wellFormed } from '../text/index.ts';
import { createTopicMatcher, taxonomy } from '../topics/index.ts';
import { CorpusCounter, corpusKeys, extractKeyphrases, normalizeKeyword } from './index.ts';

const matcher = createTopicMatcher(taxonomy);
const paper = (title: string, abstract = '') => ({ title, abstract });

/** What every text must give: figures that are numbers, spans inside the text, keys that hold something, twice the same. */
function check(title: string, abstract: string): void {
  for (const profile of ['author', 'indexer'] as const) {
    const found = extractKeyphrases(paper(title, abstract), { profile, top: 15 });
    expect(found.length).toBeLessThanOrEqual(15);
    for (const { key, plain, surface, written, score, spans } of found) {
      expect(Number.isFinite(score) && score > 0).toBe(true);
      for (const text of [key, plain, surface, written]) expect(text.trim()).not.toBe('');
      for (const { field, start, end } of spans) {
        const length = (field === 'title' ? title : abstract).length;
        expect(0 <= start && start < end && end <= length).toBe(true);
      }
    }
    expect(extractKeyphrases(paper(title, abstract), { profile, top: 15 })).toEqual(found);
  }
  for (const { spans } of matcher.match({ title, abstract, keywords: [] })) {
    for (const { field, start, end } of spans) {
      const length = (field === 'title' ? title : abstract).length;
      expect(0 <= start && start < end && end <= length).toBe(true);
    }
  }
}

describe('a paper with', () => {
  test.each([
    ['no text', '', ''],
    ['no abstract', 'Sparse attention for language models', ''],
    ['a title of one word', 'Transformers', ''],
    ['only LaTeX', '$\\sum_{i} x_i$', '\\emph{} $\\alpha$ \\cite{a}'],
    ['NUL', 'Deep\0learning', 'deep\0 learning \0'],
    ['lone surrogates', '\ud800 tide \udc00', 'sparse \ud83d attention'],
    ['Chinese', '大型语言模型的稀疏注意力', '我们研究大型语言模型中的稀疏注意力。'],
    ['Arabic', 'نماذج اللغة الكبيرة', 'ندرس الانتباه المتناثر في نماذج اللغة الكبيرة'],
    [
      'German',
      'Gezeiten',
      'Wir untersuchen die Gezeiten der Nordsee und ihre Wirkung auf die Häfen an der Küste.'.repeat(5),
    ],
    ['emoji and marks', '🌊🌊 tides e\u0301\u0301\u0301', '👩‍🔬 studies 🌊'],
    ['numbers alone', '1 2 3', '4.5 6.7e8 9'],
  ])('%s: a defined answer', (_, title, abstract) => {
    check(title, abstract);
  });

  test('any text, joined from what breaks parsers: a defined answer', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        '(LLM)',
        '(',
        ')',
        '[',
        '$',
        '\\',
        '{',
        '}',
        "'",
        '-',
        '.',
        '\0',
        '\ud800',
        '\udc00',
        ' ',
        '\n',
        'e\u0301',
        '語',
        '🌊',
      ],
      ...['large language model', 'LLMs', 'tide', 'of', 'the', 'C++', '3.5B', '\\emph{', 'www.', 'http://a', '“', '–'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(fc.property(text, text, check), { numRuns: 100 });
  });

  // Linear in the text, or these would not end.
  test.each([
    '(',
    '(A',
    '\\',
    '\\a{',
    '$',
    '${',
    "a'",
    'a-',
    '[',
    '\ud800',
    '(LLM) ',
    '. ',
    'a\u0301',
    'www.',
    'tide ',
  ])('a quarter of a million times %j: every function ends', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(250_000 / piece.length));
    check(text, text);
    expect(findAcronyms(text).length).toBeLessThan(10);
    expect(wellFormed(text)).toHaveLength(text.length);
    expect(fold(fold(text))).toBe(fold(text));
    expect(tokenize(text).every(({ start, end }) => end > start)).toBe(true);
    const { text: stripped, offsets } = stripLatexWithOffsets(text);
    expect(offsets === null ? text.length : offsets.length).toBe(stripped.length);
    expect(typeof singular(text)).toBe('string');
    expect(typeof stem(text)).toBe('string');
    expect(normalizeKeyword(text).key.length).toBeLessThan(2000);
  });
});

test('a corpus of such papers counts them, and never says less than one paper', () => {
  const counter = new CorpusCounter();
  for (const title of ['', '\0', '\ud800', '$x$', 'tide', 'tide']) counter.add(paper(title));
  const { documents, documentFrequency } = counter.statistics();
  expect(documents).toBe(6);
  expect(documentFrequency('tide')).toBe(2);
  expect(documentFrequency('')).toBeGreaterThanOrEqual(1);
});

test('a counter that is full forgets what it met once, and keeps what it met twice', () => {
  const counter = new CorpusCounter(4);
  for (const title of ['tide', 'tide', 'eel', 'kelp', 'crab', 'tide']) counter.add(paper(title));
  const { documents, documentFrequency } = counter.statistics();
  expect(documents).toBe(6);
  expect(documentFrequency('tide')).toBe(3);
  expect(corpusKeys(paper('tide'))).toContain('tide');
});
