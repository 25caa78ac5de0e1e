import { count } from './table.ts';
import type { Terminal } from './terminal.ts';

/** Lines that are told one by one before the rest are only counted. */
const mostTold = 50;

/** Tells on standard error which lines of an input could not be read, the first 50 of them, and at the end how many. */
export function lineProblems(io: Terminal): {
  add(line: number, problem: string): void;
  /** `read` lines could be read. */
  end(read: number): void;
} {
  let bad = 0;
  return {
    add(line, problem) {
      bad++;
      if (bad <= mostTold) io.err(`line ${line}: ${problem}`);
    },
    end(read) {
      if (bad > mostTold) io.err(`… and ${count(bad - mostTold, 'more line')}`);
      if (read === 0)
        io.err(bad === 0 ? 'There is no line to read.' : `None of its ${count(bad, 'line')} could be read.`);
      else if (bad > 0) io.err(`Read ${count(read, 'line')}; ${count(bad, 'line')} could not be read.`);
    },
  };
}
