import type { Instant } from '@papertide/core';
import { Cron } from 'croner';

/** When the house collects by itself: a pattern of cron in UTC, such as `23 6 * * *` for 06:23 every day. */
export class Schedule {
  readonly pattern: string;
  readonly #cron: Cron;

  /** Throws a `TypeError` where the text is no pattern, or one that never comes true. */
  constructor(pattern: string) {
    this.pattern = pattern;
    this.#cron = new Cron(pattern, { paused: true, timezone: 'UTC' });
    if (this.#cron.nextRun() === null) throw new TypeError(`${pattern} never comes`);
  }

  /** The first time after an instant. */
  next(after: Instant): Instant {
    return toInstant(this.#cron.nextRun(new Date(after)));
  }

  /** The last time before an instant. */
  previous(before: Instant): Instant {
    return toInstant(this.#cron.previousRuns(1, new Date(before))[0] ?? null);
  }
}

function toInstant(date: Date | null): Instant {
  if (date === null) throw new RangeError('the schedule has no such time');
  return `${date.toISOString().slice(0, 19)}Z`;
}
