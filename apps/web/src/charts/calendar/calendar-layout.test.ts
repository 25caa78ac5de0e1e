import { expect, test } from 'vitest';
import type { Draw } from '../draw.ts';
import { pagePalette } from '../palette.ts';
import { calendarCells } from '../rows/calendar-rows.ts';
import { calendarLayout } from './calendar-layout.ts';

const draw: Draw = { palette: pagePalette, size: null, font: { axis: 12, label: 13, small: 11.5 } };

test('the name of a month that begins in the last week stands over it, not under the calendar', () => {
  const cells = calendarCells([], '2026-07-06', '2026-09-02', []);
  for (const width of [300, 1200]) {
    const { labels, height } = calendarLayout(cells, width, draw);
    expect(labels.map(({ text }) => text)).toContain('Sep');
    expect(Math.max(...labels.map(({ y }) => y))).toBeLessThan(height);
  }
});
