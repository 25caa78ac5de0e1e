import { expect, test } from 'vitest';
import { enrich } from './enrich.ts';
import enrichTexts, { received } from './enrich-thread.ts';
import { enrichInThreads } from './enrichment-threads.ts';

const texts = [
  { title: 'Tide tables for harbors', abstract: 'Tide tables and\nsparse attention with LLMs.', keywords: ['Tides'] },
  { title: '', abstract: '', keywords: [] },
  { title: '… — \0', abstract: '$x^2$', keywords: [] },
];

test('an enrichment arrives as it was sent, whatever its keys', () => {
  expect(enrichTexts(texts).map(received)).toEqual(texts.map(enrich));
});

test('threads give what this thread gives, in order, for more texts than one task takes', async () => {
  const many = Array.from({ length: 120 }, (_, i) => ({ ...texts[0], title: `Tide table ${i}`, abstract: 'Tides.' }));
  const asked = many.map(({ title, abstract }) => ({ title, abstract, keywords: [] }));
  expect(await enrichInThreads(asked)).toEqual(asked.map(enrich));
});
