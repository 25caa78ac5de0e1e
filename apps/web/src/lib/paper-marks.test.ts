import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked, readMarks } from './paper-marks.ts';

const none = { read: [], saved: [] };

test('marking again moves a key to the end; taking a mark away takes it away once and for all', () => {
  const marks = ['a', 'b', 'a'].reduce((now, key) => marked(now, 'saved', key, true), readMarks(null));
  expect(marks).toEqual({ read: [], saved: ['b', 'a'] });
  expect(marked(marks, 'saved', 'b', false)).toEqual({ read: [], saved: ['a'] });
});

test('whatever the storage holds, what is read is two lists of distinct keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (found) => {
      const { read, saved } = readMarks(found);
      expect(new Set(read).size).toBe(read.length);
      expect(readMarks({ read, saved })).toEqual({ read, saved });
    }),
  );
  expect(readMarks('nonsense')).toEqual(none);
});
