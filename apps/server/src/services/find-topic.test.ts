import { taxonomy } from '@papertide/core/topics';
import { expect, test } from 'vitest';
import { editDistance, nearTopics, topicNamed } from './find-topic.ts';

test('every topic is found by its id and by its name, whatever the case', () => {
  for (const topic of taxonomy.topics) {
    expect(topicNamed(topic.id)?.id).toBe(topic.id);
    expect(topicNamed(topic.name.toUpperCase())?.id).toBe(topic.id);
  }
});

test('the start of a name is not the name', () => {
  expect(topicNamed('agen')).toBeUndefined();
});

test('a slip of the pen is near to what was meant, gibberish to nothing', () => {
  expect(topicNamed('agnets')).toBeUndefined();
  expect(nearTopics('agnets').map((t) => t.id)).toContain('agents');
  expect(nearTopics('zzzzzzzzzz')).toEqual([]);
});

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %j to %j it takes %i edits', (a, b, n) => expect(editDistance(a, b)).toBe(n));
