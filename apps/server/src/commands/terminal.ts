/** Where a command speaks: answers on standard output, everything else on standard error. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly stderr: NodeJS.WriteStream;
}

export const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(`${text}\n`),
  stderr: process.stderr,
};

/** A value as JSON for programs. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
