import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function linesOf(text: string, chunk = 4, maxBytes = 1000) {
  const lines = [];
  for await (const line of readLines(chunksOf(Buffer.from(text), chunk), maxBytes)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('numbers lines from 1 and says whether the last one is ended', async () => {
    expect(await linesOf('one\ntwo')).toEqual([
      { number: 1, text: 'one', tooLong: false, terminated: true },
      { number: 2, text: 'two', tooLong: false, terminated: false },
    ]);
  });

  it('cuts a line that is too long and goes on with the next', async () => {
    const lines = await linesOf('0123456789\nok\n', 3, 5);
    expect(lines.map(({ text, tooLong }) => [text, tooLong])).toEqual([
      ['01234', true],
      ['ok', false],
    ]);
  });

  it('drops a byte order mark', async () => {
    expect((await linesOf('\uFEFF{}\n'))[0]?.text).toBe('{}');
  });

  it('gives the same lines however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 10 })),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const clean = texts.map((text) => text.replaceAll('\n', ' ').replaceAll('\uFEFF', ''));
          const lines = await linesOf(clean.map((text) => `${text}\n`).join(''), size);
          expect(lines.map((line) => line.text)).toEqual(clean);
        },
      ),
    );
  });
});
