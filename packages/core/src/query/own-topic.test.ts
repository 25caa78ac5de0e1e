import { expect, test } from 'vitest';
import { isOwnTopic, ownTopicId, ownTopicNode, ownTopicSchema } from './own-topic.ts';
import { formatText } from './text/format-text.ts';

const reading = (topic: unknown): string | null => {
  const node = ownTopicNode(ownTopicSchema.parse(topic));
  return node === null ? null : formatText(node);
};

test.each([
  [{ name: 'Reward hacking' }, '"Reward hacking"'],
  [{ name: 'Cheating', aliases: ['reward hacking', 'gaming'] }, '"reward hacking" OR gaming'],
  [
    { name: 'Cheating', aliases: ['reward-hacking'], expression: 'specification gam* -game' },
    '"reward hacking" OR (specification AND gam* AND NOT game)',
  ],
  [{ name: 'Not video', expression: '-video' }, 'NOT video'],
])('%j finds %j', (topic, read) => {
  expect(reading(topic)).toBe(read);
});

test('ids are those of the reader, and readable', () => {
  expect(ownTopicId('Reward hacking & Gaming!')).toBe('my-reward-hacking-gaming');
  expect(ownTopicId('模型')).toBe('my-模型');
  expect(ownTopicId('+++')).toBeNull();
  expect(isOwnTopic('my-reward-hacking')).toBe(true);
  expect(isOwnTopic('agents')).toBe(false);
});

test('a topic that could find nothing is refused', () => {
  expect(ownTopicSchema.safeParse({ name: '!!!' }).success).toBe(false);
  expect(ownTopicSchema.safeParse({ name: 'a', aliases: Array(21).fill('b') }).success).toBe(false);
});
