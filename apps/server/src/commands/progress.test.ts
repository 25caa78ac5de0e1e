import type { Progress } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { progressLine, progressView } from './progress.ts';

const progress: Progress = {
  runId: 7,
  source: 'huggingface',
  state: 'running',
  unit: 'day',
  done: 3,
  total: 28,
  papersSeen: 60,
  papersNew: 50,
  rejects: 0,
  rate: 12.34,
  secondsLeft: 85.2,
  doing: '21 May 2026, page 1',
  error: null,
};

test.each<[string, Partial<Progress>]>([
  ['day 3 of 28, 60 papers read, 50 new, 12 a second, 1 min 25 s left: 21 May 2026, page 1', {}],
  ['day 3 of 28, 60 papers read, 50 new: 21 May 2026, page 1', { rate: null, secondsLeft: null }],
  [
    '1.2 MB of 8.6 MB, 60 papers read, 50 new, 0.5 a second, 2 h 10 min left: lists.jsonl, line 9',
    { unit: 'byte', done: 1_200_000, total: 8_550_310, rate: 0.5, secondsLeft: 7810, doing: 'lists.jsonl, line 9' },
  ],
  [
    'page 1, 1 paper read, 0 new, 45 s left: a',
    { unit: 'page', done: 1, total: null, papersSeen: 1, papersNew: 0, rate: null, secondsLeft: 45, doing: 'a' },
  ],
  [
    '1.2 MB of 8.6 MB, 60 readings read: readings.csv, line 9',
    {
      ...{ source: 'observations', unit: 'byte', done: 1_200_000, total: 8_550_310, papersNew: 0 },
      ...{ rate: null, secondsLeft: null, doing: 'readings.csv, line 9' },
    },
  ],
])('%s', (line, change) => {
  expect(progressLine({ ...progress, ...change })).toBe(line);
});

test('in a log: a line at once, then every five seconds', () => {
  let ms = 0;
  const lines: string[] = [];
  const stderr = { isTTY: false } as NodeJS.WriteStream;
  const view = progressView({ out: () => {}, err: (line) => lines.push(line), stderr }, () => ms);
  for (ms = 0; ms <= 12_000; ms += 1000) view.show({ ...progress, done: ms / 1000 });
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['0', '5', '10']);
});
