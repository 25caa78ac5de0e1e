import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractKeyphrases, type KeyphraseOptions, normalizeKeyword, vocabularyOf } from './index.ts';

const paper = {
  title: 'Tide Tables: Sparse Attention for Long-Context Large Language Models',
  abstract:
    'Large language models (LLMs) struggle with long documents. In this paper, we propose a novel framework that combines ' +
    'sparse attention with retrieval-augmented generation. Extensive experiments show that our method outperforms ' +
    'state-of-the-art baselines by 3.5 points while LLMs keep their accuracy. Sparse attention is trained with ' +
    'reinforcement learning. Code is available at https://github.com/example/tide-tables.',
};
const keys = (title: string, abstract = '') => extractKeyphrases({ title, abstract }).map(({ key }) => key);

test('established terms come first', () => {
  expect(extractKeyphrases(paper, { top: 2 }).map(({ key }) => key)).toEqual([
    'large language model',
    'sparse attention',
  ]);
});

test('the worked example of docs/metrics/keyphrase.md', () => {
  const found = extractKeyphrases({ title: 'Sparse Attention for LLMs', abstract: '' });
  expect(found.map(({ key }) => key)).toEqual(['sparse attention', 'large language model']);
  expect(found.map(({ score }) => score)).toEqual([1, expect.closeTo(0.9055, 4)]);
});

test('the name of a class of models does not repeat its head: VLA models', () => {
  const abstract = 'Vision-Language-Action (VLA) models act. We study VLA models.';
  expect(keys('', abstract)).toContain('vision language action model');
  expect(keys('', abstract).join()).not.toContain('model model');
});

test('phrases of papers in general are none: experiments, state of the art, novel framework, code, addresses, numbers', () => {
  const all = extractKeyphrases(paper, { top: 100 })
    .map(({ key }) => key)
    .join('; ');
  expect(all).not.toMatch(
    /experiment|state of the art|novel|framework|code|github|example|http|3\.5|point|propose|paper|method/,
  );
});

test('an acronym that the paper defines and its long form are one keyphrase, shown in the long form', () => {
  const llm = extractKeyphrases(paper).find(({ key }) => key === 'large language model');
  expect(llm?.surface).toBe('Large language models');
  expect(llm?.spans.map(({ field, start, end }) => paper[field].slice(start, end))).toEqual([
    'Large Language Models',
    'Large language models',
    'LLMs',
    'LLMs',
  ]);
});

test("the paper's own definition goes before the table of the field", () => {
  expect(keys('Generalized additive networks (GAN)', 'Each GAN is interpretable.')).toContain(
    'generalized additive network',
  );
});

test('an acronym of the field that the paper does not define is spelled out', () => {
  const [first] = extractKeyphrases({ title: 'Probing VLMs', abstract: '' });
  expect(first).toMatchObject({ key: 'vision language model', surface: 'vision-language model' });
});

test('hyphens tie words, function words inside a term stay: text-to-image generation, mixture of experts', () => {
  expect(keys('Text-to-Image Generation with a Mixture of Experts')).toEqual(
    expect.arrayContaining(['text to image generation', 'mixture of expert']),
  );
});

test('a gerund that governs an object is a verb, one that names a thing is not', () => {
  expect(keys('Training Large Language Models')).toEqual(['large language model']);
  expect(keys('Curriculum Learning')).toContain('curriculum learning');
});

test('a part that never stands alone is not repeated beside the whole', () => {
  expect(keys('Direct Preference Optimization')).toEqual(['direct preference optimization']);
});

test('the vocabulary and the document frequency lift established terms', () => {
  const text = { title: 'Harbor maps and tide tables', abstract: '' };
  const first = (options: Parameters<typeof extractKeyphrases>[1]) => extractKeyphrases(text, options)[0]?.key;
  expect(first({ vocabulary: vocabularyOf(['tide tables']) })).toBe('tide table');
  expect(first({ documentFrequency: (key) => (key === 'tide table' ? 7 : 1) })).toBe('tide table');
  expect(first({})).toBe('harbor map');
});

test('equal scores are in the order of their keys, whatever the number asked for', () => {
  const all = extractKeyphrases(paper, { top: 50 });
  all.forEach(({ score, key }, i) => {
    const next = all[i + 1];
    if (next !== undefined) expect(score > next.score || (score === next.score && key < next.key)).toBe(true);
  });
  expect(extractKeyphrases(paper, { top: 3 })).toEqual(all.slice(0, 3));
  expect(extractKeyphrases(paper, { top: 0 })).toEqual([]);
});

test.each([
  ['nothing', '', ''],
  ['one general word', 'Results', ''],
  ['only LaTeX', '$x^2$', '$$\\sum_{i=1}^n x_i$$ \\cite{a} \\alpha'],
  ['punctuation, NUL and lone surrogates', '\0\0 \uD800', '… — \uDC00 \0'],
])('%s: no keyphrase', (_, title, abstract) => {
  expect(extractKeyphrases({ title, abstract })).toEqual([]);
});

test('a title of one word that says something is a keyphrase', () => {
  expect(keys('Quantization')).toEqual(['quantization']);
});

test('a text in another language has no keyphrase', () => {
  const text = 'Этот метод показывает хорошие результаты на больших наборах данных для обучения моделей. '.repeat(5);
  expect(keys('', text)).toEqual([]);
});

test.each(['author', 'indexer'] as const)(
  '%s: words of other scripts are in no keyphrase, however short the text',
  (profile) => {
    const found = (title: string) => extractKeyphrases({ title, abstract: '' }, { profile }).map(({ key }) => key);
    expect(found('Модели языка')).toEqual([]);
    expect(found('我们提出了一种新的方法')).toEqual([]);
    expect(found('Sparse attention of 模型')).toContain('sparse attention');
    expect(found('μ-calculus')).toEqual(['μ calculus']);
  },
);

test('what is cut off at 20,000 characters is whole words', () => {
  for (const title of ['', 'x', 'xx', 'xxx', 'xxxx']) {
    const found = keys('', `${title} ${'This is of large language models. '.repeat(2_000)}`);
    expect(found.filter((key) => !key.startsWith('x'))).toEqual(['large language model']);
  }
});

test('spans lead through LaTeX to the text as given', () => {
  const title = 'The \\emph{sparse} attention of $k$-means trees';
  const [first] = extractKeyphrases({ title, abstract: '' });
  const { start = 0, end = 0 } = first?.spans[0] ?? {};
  expect(first?.surface).toBe('sparse attention');
  expect(title.slice(start, end)).toBe('sparse} attention');
});

test.each([
  ['nothing', '', ''],
  ['only LaTeX', '$x^2$', '$$\\sum_{i=1}^n x_i$$ \\cite{a} \\alpha'],
  ['punctuation, NUL and lone surrogates', '\0\0 \uD800', '… — \uDC00 \0'],
  ['another language', '', 'Этот метод показывает хорошие результаты на больших наборах данных. '.repeat(8)],
])('indexer, %s: no keyphrase', (_, title, abstract) => {
  expect(extractKeyphrases({ title, abstract }, { profile: 'indexer' })).toEqual([]);
});

test('indexer: a title of one word is its keyphrase, and ten million characters are read as far as 20,000', () => {
  const indexer = { profile: 'indexer' } as const;
  expect(extractKeyphrases({ title: 'Quantization', abstract: '' }, indexer).map(({ key }) => key)).toEqual([
    'quantization',
  ]);
  const abstract = `${'The tide of water is here. '.repeat(400_000)} quantum entanglement`;
  const found = extractKeyphrases({ title: 'Tide', abstract }, indexer).map(({ key }) => key);
  expect(found).toContain('tide');
  expect(found).not.toContain('quantum entanglement');
});

test('text beyond 20,000 characters is ignored', () => {
  const long = 'The tide of water is here. '.repeat(400_000);
  expect(keys('Tide', `${long} quantum entanglement`)).not.toContain('quantum entanglement');
});

const words = [
  ...[
    'large',
    'language',
    'models',
    '(LLMs)',
    'LLM',
    'the',
    'of',
    'sparse',
    'attention',
    'learning',
    'learned',
    'fast',
    'tide-tables',
    'vision-language',
  ],
  ...[
    'Mixture',
    'Experts',
    '(MoE)',
    '$x$',
    '\\emph{deep}',
    'networks',
    '3.5B',
    'we',
    'propose',
    '.',
    ',',
    '\n',
    'C++',
    'modelling',
    '\uD800',
    '模型',
    'fine',
    'tuning',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const profiles: KeyphraseOptions[] = [
  { profile: 'author' },
  { profile: 'indexer' },
  { profile: 'indexer', documents: 50, documentFrequency: (key) => 1 + (key.length % 50) },
];

test('any text, any profile: finite positive scores, distinct keys, falling, the same answer twice, never an error', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom(...profiles), (title, abstract, options) => {
      const found = extractKeyphrases({ title, abstract }, options);
      expect(extractKeyphrases({ title, abstract }, options)).toEqual(found);
      expect(found.length).toBeLessThanOrEqual(12);
      found.forEach(({ score }, i) => {
        expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? Number.POSITIVE_INFINITY);
      });
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { score, key, surface } of found) {
        expect(Number.isFinite(score) && score > 0).toBe(true);
        expect(key).not.toBe('');
        expect(surface).not.toBe('');
      }
    }),
  );
});

test('any text: a span cuts out the phrase or its acronym, and the surface has the key', () => {
  const plain = words.filter((word) => !/^\(|\$/.test(word));
  const text = fc.array(fc.constantFrom(...plain), { maxLength: 60 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (title, abstract) => {
      for (const { key, surface, spans } of extractKeyphrases({ title, abstract })) {
        expect(normalizeKeyword(surface).key).toBe(key);
        expect(spans.length).toBeGreaterThan(0);
        for (const { field, start, end } of spans) {
          expect(normalizeKeyword((field === 'title' ? title : abstract).slice(start, end)).key).toBe(key);
        }
      }
    }),
  );
});
