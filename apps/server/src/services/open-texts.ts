import { type InputFile, openInputFile, spoolInput } from '@papertide/ingest';

/** A file of texts, open to be read. */
export type TextsFile = InputFile;

/** Runs `use` on a file of texts; `-` is standard input, which is laid down in a temporary file meanwhile. */
export function openTexts<T>(path: string, use: (file: TextsFile) => Promise<T>): Promise<T> {
  return path === '-' ? spoolInput(process.stdin, use) : openInputFile(path).then(use);
}
