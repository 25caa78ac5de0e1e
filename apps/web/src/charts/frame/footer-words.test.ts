import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { briefFooter, footerWords } from './footer-words.ts';

test('the foot names source, date, taxonomy and coverage', () => {
  expect(footerWords(provenanceOf(), { topics: true })).toBe(
    'Source: Hugging Face Daily Papers · as of 31 May 2026 · taxonomy 2026.1 · 89% of papers have a topic',
  );
});

test('charts without topics leave the taxonomy out; demo data names itself', () => {
  expect(footerWords(provenanceOf({ synthetic: true }), { topics: false })).toBe(
    'Source: synthetic demo corpus · as of 31 May 2026',
  );
});

test.each([
  ['merged', 'synonyms merged (2026.1+3)'],
  ['apart', 'synonyms apart'],
  ['mixed', 'synonyms merged in part (2026.1+3)'],
] as const)('charts of keywords say what becomes of synonyms: %s', (keywords, words) => {
  const provenance = provenanceOf({ synonymsVersion: '2026.1+3' });
  expect(footerWords(provenance, { topics: false, keywords })).toBe(
    `Source: Hugging Face Daily Papers · as of 31 May 2026 · ${words}`,
  );
});

test('a narrow panel names the corpus and the date only, and what becomes of synonyms', () => {
  expect(briefFooter(provenanceOf())).toBe('Daily Papers · as of 31 May 2026');
  expect(briefFooter(provenanceOf(), 'apart')).toBe('Daily Papers · as of 31 May 2026 · synonyms apart');
  expect(briefFooter(provenanceOf({ synthetic: true }))).toBe('Synthetic demo corpus · as of 31 May 2026');
});
