import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNote, longestNote, mostNotes, notesParam, parseNote } from './chart-notes.ts';

test.each([
  ['2025-01-20 DeepSeek-R1 released', { day: '2025-01-20', label: 'DeepSeek-R1 released' }],
  ['2025-02-30 no such day', null],
  ['2025-01-20', null],
  ['2025-01-20 ', null],
  ['a note without a day', null],
])('%s', (text, note) => expect(parseNote(text)).toEqual(note));

test('law: notes read back from the address in order of time', () => {
  const note = fc.record({
    day: fc.constantFrom('2024-05-27', '2025-01-20', '2026-05-29'),
    label: fc
      .string({ minLength: 1, maxLength: longestNote })
      .map((s) => s.trim())
      .filter((s) => s !== ''),
  });
  fc.assert(
    fc.property(fc.uniqueArray(note, { maxLength: mostNotes, selector: formatNote }), (notes) => {
      const read = notesParam.decode(notesParam.encode(notes));
      expect(read).toEqual([...notes].sort((a, b) => (formatNote(a) < formatNote(b) ? -1 : 1)));
    }),
  );
});

test('a chart holds ten notes', () => {
  expect(notesParam.decode(Array.from({ length: 14 }, (_, i) => `2025-01-${i + 10} note`))).toHaveLength(mostNotes);
});
