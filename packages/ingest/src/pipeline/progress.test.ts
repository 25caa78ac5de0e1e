import type { Progress } from '@papertide/core/query';
import { describe, expect, it } from 'vitest';
import { type Standing, throttleProgress } from './progress.ts';

const standing = (over: Partial<Standing>): Standing => ({
  runId: 1,
  source: 'huggingface',
  state: 'running',
  unit: 'day',
  done: 0,
  total: 10,
  papersSeen: 0,
  papersNew: 0,
  rejects: 0,
  doing: '',
  error: null,
  ...over,
});

function heard(tell: (report: (s: Standing) => void, at: (ms: number) => void) => void): Progress[] {
  const events: Progress[] = [];
  let ms = 0;
  const report = throttleProgress(
    (event) => events.push(event),
    () => ms,
  );
  tell(report, (next) => {
    ms = next;
  });
  return events;
}

describe('throttleProgress', () => {
  it('says it at most five times a second', () => {
    const events = heard((report, at) => {
      for (let ms = 0; ms < 2000; ms += 10) {
        at(ms);
        report(standing({ done: ms }));
      }
    });
    expect(events).toHaveLength(10);
  });

  it('always says how it ended', () => {
    const events = heard((report) => {
      report(standing({ done: 9 }));
      report(standing({ done: 10, state: 'complete' }));
    });
    expect(events.map((event) => event.state)).toEqual(['running', 'complete']);
  });

  it('knows no rate in the first second, then papers per second and the seconds left', () => {
    const events = heard((report, at) => {
      report(standing({ papersSeen: 1 }));
      at(2000);
      report(standing({ done: 4, total: 10, papersSeen: 100 }));
    });
    expect(events.map(({ rate, secondsLeft }) => [rate, secondsLeft])).toEqual([
      [null, null],
      [50, 3],
    ]);
  });

  it('knows no end where the total is not known', () => {
    const events = heard((report, at) => {
      at(2000);
      report(standing({ done: 4, total: null }));
    });
    expect(events[0]?.secondsLeft).toBeNull();
  });
});
