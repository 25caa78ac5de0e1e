import type { Pace } from '../http/pace.ts';

/** A pace without a clock: a pause that the host asked for is owed once, and nothing is kept. */
export function untimedPace(): Pace {
  let owedMs = 0;
  return {
    intervalMs: 0,
    async reserve() {
      const ms = owedMs;
      owedMs = 0;
      return ms;
    },
    async postpone(ms) {
      owedMs = ms;
    },
    failures: async () => 0,
    saveFailures: async () => {},
  };
}
