import { stopIfAborted } from '../ingest-error.ts';
import { type Line, readLines, untilBroken } from '../sources/file/read-lines.ts';
import type { InputFile } from '../sources/input-file.ts';
import { type GivenText, parseText } from './parse-text.ts';

/** What a line gives: a text, or why it gives none. */
export type TextLine =
  | { readonly number: number; readonly text: GivenText; readonly problem: null }
  | { readonly number: number; readonly text: null; readonly problem: string };

const longestLine = 32 * 1024 * 1024;

function readLine({ text, tooLong, terminated }: Line): GivenText | string {
  if (tooLong) return `longer than ${longestLine / 1024 / 1024} MB`;
  try {
    return parseText(JSON.parse(text));
  } catch {
    return terminated ? 'not JSON' : 'not JSON, or cut off: the file ends in the middle of it';
  }
}

/**
 * The texts of a file of JSON lines, plain or gzip, in their order, one at a time; blank lines are passed over. A line that
 * gives no text, and compressed data that breaks off, are told as problems. Holds one line of at most 32 MB. Throws
 * `cancelled` where the signal is raised.
 */
export async function* readTexts(file: Pick<InputFile, 'stream'>, signal?: AbortSignal): AsyncGenerator<TextLine> {
  let broken: string | null = null;
  let number = 0;
  const chunks = untilBroken(file.stream().chunks, (message) => {
    broken = message;
  });
  for await (const line of readLines(chunks, longestLine)) {
    stopIfAborted(signal);
    number = line.number;
    if (line.text.trim() === '') continue;
    const read = readLine(line);
    yield typeof read === 'string' ? { number, text: null, problem: read } : { number, text: read, problem: null };
  }
  if (broken !== null) yield { number: number + 1, text: null, problem: broken };
}
