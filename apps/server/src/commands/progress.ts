import { type Progress, readNoun } from '@papertide/core/query';
import { Presets, SingleBar } from 'cli-progress';
import { count } from './table.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a run is; `stop` leaves the terminal as it was. */
export interface ProgressView {
  show(progress: Progress): void;
  stop(): void;
}

/** Milliseconds between two lines where there is no terminal to draw on. */
const lineEveryMs = 5000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Seconds in words of two units at most: `45 s`, `3 min 5 s`, `2 h 10 min`. */
function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  return s < 3600
    ? `${Math.floor(s / 60)} min ${s % 60} s`
    : `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}

/** How far: `day 3 of 28`, `1.2 MB of 8.6 MB`. */
function placeText({ unit, done, total }: Progress): string {
  if (unit === 'byte') return total === null ? megabytes(done) : `${megabytes(done)} of ${megabytes(total)}`;
  return total === null ? `${unit} ${done}` : `${unit} ${done} of ${total}`;
}

/** How fast, and how long it will take at that pace; nothing while that is not known. */
function paceText({ rate, secondsLeft }: Progress): string {
  const speed = rate === null ? '' : `, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`;
  return secondsLeft === null ? speed : `${speed}, ${duration(secondsLeft)} left`;
}

/** Where a run stands, in a line. */
export function progressLine(progress: Progress): string {
  const { source, papersSeen, papersNew, doing } = progress;
  const noun = readNoun(source);
  const read = `${count(papersSeen, noun)} read${noun === 'paper' ? `, ${papersNew} new` : ''}`;
  return `${placeText(progress)}, ${read}${paceText(progress)}: ${doing}`;
}

function drawn(terminal: Terminal): ProgressView {
  const format = '{bar} {text}';
  const bar = new SingleBar(
    { format, stream: terminal.stderr, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (progress) => {
      const payload = { text: progressLine(progress) };
      if (!started) bar.start(progress.total ?? 0, 0, payload);
      started = true;
      bar.setTotal(progress.total ?? progress.done);
      bar.update(progress.done, payload);
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
      terminal.err(progressLine(progress));
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
