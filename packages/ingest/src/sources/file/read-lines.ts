/** One line of a stream, numbered from 1. */
export interface Line {
  readonly number: number;
  /** Without its line break; the first `maxBytes` bytes of a line that is too long. */
  readonly text: string;
  readonly tooLong: boolean;
  /** False for the last line where the input ends without a line break. */
  readonly terminated: boolean;
}

const newline = 0x0a;

/**
 * The lines of UTF-8 chunks, holding no more than one line of at most `maxBytes` bytes; the rest of a longer line is
 * passed over. A byte order mark at the start is dropped. `[]` has no lines, and so has what follows the last line break.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let tooLong = false;
  let number = 0;

  const keep = (part: Buffer): void => {
    const room = maxBytes - length;
    if (part.length > room) tooLong = true;
    if (room > 0 && part.length > 0) parts.push(part.subarray(0, room));
    length += Math.min(part.length, Math.max(0, room));
  };
  const take = (terminated: boolean): Line => {
    number++;
    const text = Buffer.concat(parts).toString('utf8');
    const line = { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text, tooLong, terminated };
    parts = [];
    length = 0;
    tooLong = false;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield take(true);
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take(false);
}

/** The chunks up to where compressed data breaks off; `onBroken` hears of it instead of an exception. */
export async function* untilBroken(
  chunks: AsyncIterable<Buffer>,
  onBroken: (message: string) => void,
): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof Error) || !code.startsWith('Z_')) throw error;
    onBroken(
      code === 'Z_BUF_ERROR' ? 'the compressed file is cut off' : `the compressed file is damaged: ${error.message}`,
    );
  }
}
