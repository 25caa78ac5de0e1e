import { expect, test } from 'vitest';
import { picturePalette } from '../palette.ts';
import { TrendChart } from '../TrendChart.tsx';
import { trendAnswer } from '../testing/trend-answer.ts';
import { drawPlot } from './draw-plot.tsx';

const answer = trendAnswer({
  periods: ['2026-04', '2026-05'],
  totals: [100, 50],
  series: [{ label: 'Agents', slot: 2, n: [10, 9] }],
  partial: { '2026-05': [20, 21] },
});

test('a chart off screen: its size, literal colors, its names, nothing of the page, and no plot left behind', async () => {
  const palette = picturePalette('light');
  const draw = { palette, size: { width: 1116, height: 452 }, font: { axis: 15, label: 17, small: 13 } };
  const plot = await drawPlot(<TrendChart answer={answer} onPoint={() => undefined} />, draw);
  expect(plot).toContain('width="1116"');
  expect(plot).toContain(`stroke="${palette.series[1]?.stroke}"`);
  expect(plot).toContain('Agents');
  expect(plot).toContain('May 2026: 20 of 21 days');
  expect(plot).not.toMatch(/var\(--|class=|<button/);
  expect(document.querySelector('[data-plot]')).toBeNull();
});
