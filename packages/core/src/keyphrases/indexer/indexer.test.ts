import { expect, test } from 'vitest';
import { extractKeyphrases, type KeyphraseOptions, normalizeKeyword } from '../index.ts';
import { featureNames } from './feature-names.ts';
import { bias, weights } from './weights.ts';

const indexer = (title: string, abstract: string, options: KeyphraseOptions = {}) =>
  extractKeyphrases({ title, abstract }, { ...options, profile: 'indexer' });

const title = 'Neural control of tidal power plants';
const abstract =
  'We present an adaptive fuzzy controller for tidal power plants. The adaptive fuzzy controller (AFC) reduces the load on ' +
  'the turbine blades. Extensive simulations show that the AFC outperforms a linear quadratic regulator. Blade-pitch ' +
  'actuators are modeled as well.';

test('the tags of a paper are its long noun phrases, best first', () => {
  const surfaces = indexer(title, abstract, { top: 6 }).map(({ surface }) => surface);
  expect(surfaces).toEqual(
    expect.arrayContaining(['tidal power plants', 'adaptive fuzzy controller', 'linear quadratic regulator']),
  );
});

test('an acronym that the paper defines and its long form are one keyphrase, shown in the long form', () => {
  const found = indexer(title, abstract).filter(({ key }) => key === 'adaptive fuzzy controller');
  expect(found.map(({ surface }) => surface)).toEqual(['adaptive fuzzy controller']);
  expect(found[0]?.spans.map(({ start, end }) => abstract.slice(start, end))).toEqual([
    'adaptive fuzzy controller',
    'adaptive fuzzy controller',
    'AFC',
    'AFC',
  ]);
});

test('the author profile is the default and ranks differently', () => {
  const author = extractKeyphrases({ title, abstract }, { profile: 'author' });
  expect(extractKeyphrases({ title, abstract })).toEqual(author);
  expect(author).not.toEqual(indexer(title, abstract));
});

test('keys are those of normalizeKeyword, so that both profiles and the keywords of a source compare', () => {
  for (const { key, surface } of indexer(title, abstract)) expect(normalizeKeyword(surface).key).toBe(key);
});

test('what every paper of a collection says is ranked behind what one paper says', () => {
  const rare = 'harbor seal';
  const text = `${rare} and tide table`;
  const rank = (common: string) =>
    indexer(text, '', {
      documents: 1000,
      documentFrequency: (key) => (common.split(' ').includes(key) ? 900 : 1),
    }).map(({ score, key }) => [key, score] as const);
  const scoreOf = (key: string, common: string) => rank(common).find(([each]) => each === key)?.[1] ?? 0;
  expect(scoreOf('tide table', 'tide table')).toBeLessThan(scoreOf('tide table', rare));
});

test('document frequencies without the number of documents are set aside', () => {
  expect(indexer(title, abstract, { documentFrequency: () => 3 })).toEqual(indexer(title, abstract));
  expect(indexer(title, abstract, { documentFrequency: () => 1, documents: 1 })).toEqual(indexer(title, abstract));
});

test('every weight belongs to a feature and is finite', () => {
  expect(Object.keys(weights).filter((name) => !featureNames.includes(name))).toEqual([]);
  expect([...bias, ...Object.values(weights).flat()].every(Number.isFinite)).toBe(true);
});
