import { CommanderError } from 'commander';
import { errorText, knownError } from '../errors.ts';
import { exit, Failed } from './exit.ts';
import { createProgram } from './program.ts';
import { type Terminal, terminal } from './terminal.ts';

/** Runs the command line and gives its exit code; errors become words on standard error, never a stack. */
export async function runCli(args: readonly string[], io: Terminal = terminal): Promise<number> {
  try {
    await createProgram(io).parseAsync(args, { from: 'user' });
    return exit.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
    if (!(error instanceof Failed)) io.err(errorText(error));
    return knownError(error)?.exit ?? exit.failed;
  }
}
