import type { Progress } from '@papertide/core/query';
import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Shows how far a run is; `stop` leaves the terminal as it was. */
export interface ProgressView {
  show(progress: Progress): void;
  stop(): void;
}

/** Milliseconds between two lines where there is no terminal to draw on. */
const lineEveryMs = 5000;

function line({ unit, done, total, papersSeen, papersNew, doing }: Progress): string {
  const of = total === null ? '' : ` of ${total}`;
  return `${unit} ${done}${of}, ${papersSeen} papers read, ${papersNew} new: ${doing}`;
}

function drawn(terminal: Terminal): ProgressView {
  const format = '{bar} {value}/{total} {unit}s | {papersSeen} papers, {papersNew} new | {doing}';
  const bar = new SingleBar(
    { format, stream: terminal.stderr, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (progress) => {
      if (!started) bar.start(progress.total ?? 0, 0, progress);
      started = true;
      bar.setTotal(progress.total ?? progress.done);
      bar.update(progress.done, progress);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function sparse(terminal: Terminal, clock: () => number): ProgressView {
  let next = 0;
  return {
    show: (progress) => {
      if (clock() < next) return;
      next = clock() + lineEveryMs;
      terminal.err(line(progress));
    },
    stop: () => {},
  };
}

/** A bar on a terminal; in a log, a line every five seconds. */
export function progressView(
  terminal: Terminal,
  clock: () => number = performance.now.bind(performance),
): ProgressView {
  return terminal.stderr.isTTY ? drawn(terminal) : sparse(terminal, clock);
}
