import type { Progress } from '@papertide/core/query';

/** What a run tells its progress; the rates are worked out from it. */
export type Standing = Omit<Progress, 'rate' | 'secondsLeft'>;

const betweenEventsMs = 200;

/** Where events are timed: monotonic milliseconds, whatever the calendar says. */
export type Stopwatch = () => number;

/**
 * Passes on where a run stands, at most five times a second, with its rate and the seconds left at the pace so far.
 * The last standing of a run, whose state is not `running`, is always passed on.
 */
export function throttleProgress(
  emit: ((progress: Progress) => void) | undefined,
  stopwatch: Stopwatch = () => performance.now(),
) {
  const start = stopwatch();
  let last = Number.NEGATIVE_INFINITY;
  return (standing: Standing): void => {
    const now = stopwatch();
    if (emit === undefined || (standing.state === 'running' && now - last < betweenEventsMs)) return;
    last = now;
    emit({ ...standing, ...pace(standing, (now - start) / 1000) });
  };
}

function pace({ done, total, papersSeen }: Standing, seconds: number): Pick<Progress, 'rate' | 'secondsLeft'> {
  if (seconds < 1) return { rate: null, secondsLeft: null };
  return {
    rate: papersSeen / seconds,
    secondsLeft: total === null || done === 0 ? null : (Math.max(0, total - done) * seconds) / done,
  };
}
