import type { PaperDetail } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { sharedBetween } from './shared-between.ts';

const phrase = (key: string, papers: number): PaperDetail['keyphrases'][number] => ({
  ...{ key, label: key, surface: key, papers, origin: 'extracted', spans: [] },
});
const topic = (id: string): PaperDetail['topics'][number] => ({ id, name: id, slot: null });
const paper = (over: Partial<PaperDetail>): PaperDetail =>
  ({ topics: [], keyphrases: [], allAuthors: [], categories: [], ...over }) as unknown as PaperDetail;

test('what both have, keyphrases by how few papers have them', () => {
  const a = paper({
    topics: [topic('agents'), topic('video')],
    keyphrases: [phrase('agent', 900), phrase('tide', 3), phrase('own', 1), phrase('tide', 3)],
    ...{ allAuthors: ['Ada A', 'Bo B'], categories: ['cs.AI'] },
  });
  const b = paper({
    topics: [topic('video'), topic('code')],
    keyphrases: [phrase('tide', 3), phrase('agent', 900)],
    ...{ allAuthors: ['Bo B'], categories: ['cs.LG', 'cs.AI'] },
  });
  const shared = sharedBetween(a, b);
  expect(shared.topics.map(({ id }) => id)).toEqual(['video']);
  expect(shared.keyphrases.map(({ key }) => key)).toEqual(['tide', 'agent']);
  expect([shared.authors, shared.categories]).toEqual([['Bo B'], ['cs.AI']]);
});

test('a keyphrase counts as the lists below count it: as extracted, unless only sources give it', () => {
  const given = (key: string, papers: number) => ({ ...phrase(key, papers), origin: 'source' as const });
  const a = paper({
    keyphrases: [phrase('world model', 170), given('world model', 63), given('tide', 4), given('sea', 7)],
  });
  const b = paper({ keyphrases: [given('world model', 63), phrase('tide', 9), given('sea', 7)] });
  expect(sharedBetween(a, b).keyphrases.map(({ key, origin, papers }) => [key, origin, papers])).toEqual([
    ['sea', 'source', 7],
    ['tide', 'extracted', 9],
    ['world model', 'extracted', 170],
  ]);
});

test('papers that have nothing in common share nothing', () => {
  const shared = sharedBetween(paper({ topics: [topic('a')] }), paper({ topics: [topic('b')] }));
  expect(shared).toEqual({ topics: [], keyphrases: [], authors: [], categories: [] });
});
