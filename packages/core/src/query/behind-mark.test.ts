import { expect, test } from 'vitest';
import { type BehindMark, decodeMark, encodeMark } from './behind-mark.ts';

test.each<[BehindMark, string]>([
  [{ kind: 'weekday', weekday: 3 }, 'weekday:3'],
  [{ kind: 'age', age: 0 }, 'age:0'],
  [{ kind: 'effect', topicId: 'own:tide-models' }, 'effect:own:tide-models'],
])('%o is written %s and read back', (mark, text) => {
  expect(encodeMark(mark)).toBe(text);
  expect(decodeMark(text)).toEqual(mark);
});

test.each(['', 'weekday', 'weekday:', 'weekday:8', 'age:-1', 'age:1.5', 'age:15', 'effect:', 'mars:3'])(
  '%j is no mark',
  (text) => {
    expect(decodeMark(text)).toBeNull();
  },
);
