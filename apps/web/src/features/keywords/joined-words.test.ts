import { expect, test } from 'vitest';
import { joinedWords } from './joined-words.ts';

const group = (id: string, label: string, ...members: string[]) => ({
  ...{ id, label },
  members: members.map((member) => ({ label: member })),
});
const pictures = group('text-image', 'text-to-image', 'T2I', 'image synthesis');

test('a term of another group brings that group along, and the reader is told before', () => {
  const words = 'stands for T2I, image synthesis; they become one group.';
  expect(joinedWords(group('diffusion', 'diffusion'), [pictures])).toContain(words);
  expect(joinedWords(null, [pictures])).toContain('“text-to-image” already stands for');
});

test('a term of no group, or of the same one, needs no warning', () => {
  expect(joinedWords(pictures, [])).toBeNull();
  expect(joinedWords(pictures, [pictures])).toBeNull();
});
