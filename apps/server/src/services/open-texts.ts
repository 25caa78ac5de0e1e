import { type InputFile, openInputFile, spoolInput } from '@papertide/ingest';

/** Runs `use` on a file of texts; `-` is standard input, which is laid down in a temporary file meanwhile. */
export function openTexts<T>(path: string, use: (file: InputFile) => Promise<T>): Promise<T> {
  return path === '-' ? spoolInput(process.stdin, use) : openInputFile(path).then(use);
}
