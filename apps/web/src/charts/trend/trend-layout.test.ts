import { expect, test } from 'vitest';
import { trendLayout } from './trend-layout.ts';

const layoutOf = (width: number, periods: number, label = 'Reasoning 18%') =>
  trendLayout({
    ...{ width, height: 300, periods, metric: 'share', top: 0.5, log: false, font: { axis: 12, label: 13 } },
    ...{ fullLabels: [`${label} in full words`], shortLabels: [label] },
  });

test('a phone names a year at the line ends, and two years in a key above, so that their lines keep the width', () => {
  expect(layoutOf(358, 13).labels).toBe('short');
  const { labels, left, right } = layoutOf(358, 25);
  expect(labels).toBe('none');
  expect(right - left).toBeGreaterThan(290);
});

test('a wide chart names its lines at their ends however many periods it has', () => {
  expect(layoutOf(1100, 106).labels).toBe('full');
  expect(layoutOf(874, 106, 'Reinforcement learning 18%').labels).toBe('short');
});

test('periods fill the plot from its left end to its right end', () => {
  const { x, left, right } = layoutOf(874, 25);
  expect([x(0), x(24)]).toEqual([left, right]);
});
