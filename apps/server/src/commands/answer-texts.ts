import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openTexts, type TextsFile } from '../services/open-texts.ts';
import { Failed } from './exit.ts';
import { lineProblems } from './line-problems.ts';
import { stopSignal } from './stop-signal.ts';
import type { Terminal } from './terminal.ts';

/** What those who answer a file of texts are given. */
export interface TextsRequest {
  readonly signal: AbortSignal;
  readonly onProblem: (line: number, problem: string) => void;
}

/** Writes lines to standard output, at the pace of who reads them. */
export type PrintLines = (lines: AsyncIterable<string>) => Promise<void>;

/**
 * Answers a file of texts line by line (`-` is standard input). Lines that give no text are told on standard error with
 * their number; fails where none could be read.
 */
export async function answerTexts(
  io: Terminal,
  path: string,
  answer: (file: TextsFile, request: TextsRequest, print: PrintLines) => Promise<void>,
): Promise<void> {
  const stop = stopSignal();
  const problems = lineProblems(io);
  let read = 0;
  const print: PrintLines = async (lines) => {
    const counted = async function* () {
      for await (const line of lines) {
        read++;
        yield line;
      }
    };
    await pipeline(Readable.from(counted()), process.stdout, { end: false });
  };
  try {
    await openTexts(path, (file) => answer(file, { signal: stop.signal, onProblem: problems.add }, print));
  } finally {
    stop.release();
  }
  problems.end(read);
  if (read === 0) throw new Failed();
}
