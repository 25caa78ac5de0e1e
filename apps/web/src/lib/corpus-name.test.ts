import { expect, test } from 'vitest';
import { corpusName, corpusTitle, inCorpus } from './corpus-name.ts';
import { provenanceOf } from './testing.ts';

test.each([
  [['Hugging Face Daily Papers'], 'on Daily Papers'],
  [['arXiv bulk snapshot'], 'on arXiv'],
  [['arXiv', 'arXiv OAI-PMH'], 'on arXiv'],
  [['arXiv', 'Hugging Face Daily Papers'], 'in all sources'],
  [['Imported file'], 'in the imported file'],
  [['Saved Hugging Face page'], 'in the saved pages'],
])('papers of %j are %s', (sources, words) => {
  expect(inCorpus(provenanceOf({ sources }))).toBe(words);
});

test('a page without a finding names its corpus', () => {
  expect(corpusTitle('Topics', { provenance: provenanceOf({ sources: ['arXiv'] }) })).toBe('Topics on arXiv');
  expect(corpusTitle('Topics', { provenance: provenanceOf({ synthetic: true }) })).toBe('Topics in the demo corpus');
  expect(corpusTitle('Topics', undefined)).toBe('Topics on Daily Papers');
  expect(corpusName({ sources: [], synthetic: false })).toBe('Papertide');
});
