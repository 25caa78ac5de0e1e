import { addDays } from '@papertide/core';
import fc from 'fast-check';
import type { EnrichedPaper } from '../papers/enriched-paper.ts';
import { paper } from './papers.ts';

const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2024-06-20', n));
const some = (...members: string[]) => fc.uniqueArray(fc.constantFrom(...members), { maxLength: 3 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });

/** A paper of few possible ids, days, words and keys, so that papers meet in everything. */
export const randomPaper: fc.Arbitrary<EnrichedPaper> = fc
  .record({
    id: fc.integer({ min: 1, max: 25 }),
    published: orNull(day),
    listed: orNull(day),
    read: orNull(day.map((d) => `${d}T06:00:00Z`)),
    upvotes: orNull(fc.integer({ min: 0, max: 4 })),
    words: some('tide', 'robot', 'world', 'tides'),
    authors: some('Ada', 'Alan', 'Zoë', 'ADA'),
    organization: fc.constantFrom(null, 'Ada Labs', 'Tide'),
    githubRepo: fc.constantFrom(null, 'https://github.com/ada/tide'),
    categories: some('cs.CL', 'cs.RO'),
    keywords: some('Tide', 'Robot'),
    keyphrases: some('tide', 'robot', 'world model'),
    topics: some('llm/area-a', 'robots/area-b', 'vision/area-b'),
    version: fc.constantFrom('1', '2'),
  })
  .map(({ id, words, ...sketch }) =>
    paper({ ...sketch, id: `2501.${id}`, title: `Paper ${id}`, abstract: words.join(' ') }),
  );

/** Batches of papers, in which the same paper comes again with other dates, readings and topics. */
export const randomBatches = fc.array(fc.array(randomPaper, { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 4,
});
