import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { provenanceOf } from '../lib/testing.ts';
import { AccrualChart } from './AccrualChart.tsx';
import { BoxPlotChart } from './BoxPlotChart.tsx';
import { IntervalDots } from './IntervalDots.tsx';
import { PeriodDots } from './PeriodDots.tsx';
import { QuadrantChart } from './QuadrantChart.tsx';
import { accrualTable, describeAccrual } from './rows/accrual-rows.ts';
import { describeDots, dotTable, effectRows, formatFactor, formatMedian, weekdayRows } from './rows/dot-rows.ts';
import { describePeriodFigures, periodFigureTable } from './rows/period-figure-rows.ts';
import { describeQuadrant, isSure, quadrantTable } from './rows/quadrant-rows.ts';
import { placeLabels } from './scales/place-labels.ts';

afterEach(cleanup);

/** Walks to a mark by key and opens it. */
function openByKey(key: string): void {
  const plane = screen.getByRole('button');
  fireEvent.keyDown(plane, { key });
  fireEvent.click(plane, { detail: 0 });
}

const topic = {
  ...{ topicId: 'agents', name: 'Agents', slot: 1, n: 372, nBefore: 245, ratio: 1.2, ratioLow: 1.1, ratioHigh: 1.3 },
  ...{ raw: 1.18, ranked: 372, percentile: 58.7, percentileLow: 53.7, percentileHigh: 62 },
};
const vague = {
  ...topic,
  topicId: 'safety',
  name: 'Safety',
  n: 30,
  nBefore: 40,
  ratio: 0.9,
  ratioLow: 0.7,
  percentile: 41,
};
const quadrant = {
  rows: [topic, vague],
  now: { from: '2026-02-28', to: '2026-05-29' },
  before: { from: '2025-11-29', to: '2026-02-27' },
};

describe('quadrant', () => {
  test('a topic is surely in its corner where neither interval holds its line', () => {
    expect([isSure(topic), isSure(vague), isSure({ ...topic, percentileLow: 50 })]).toEqual([true, false, false]);
    expect(quadrantTable(quadrant).rows.map((row) => row.at(-1))).toEqual([
      'growing, well received',
      'shrinking, little noticed (not sure)',
    ]);
    expect(describeQuadrant(quadrant)).toBe(
      '2 topics by the median percentile of their papers of 28 Feb – 29 May 2026 and by the change of their share against 29 Nov 2025 – 27 Feb 2026. 1 topic surely lies in its corner. Growing and well received: Agents (×1.20, p59).',
    );
  });

  test('a topic with a color of its own has it, paler where its corner is not sure; the others are gray', () => {
    const rows = [topic, vague, { ...topic, topicId: 'tides', name: 'Tides', slot: null }];
    const { container } = render(<QuadrantChart answer={{ rows }} width={420} />);
    const marks = [...container.querySelectorAll('.pt-quadrant-topic')];
    expect(marks.map((mark) => [mark.getAttribute('fill'), mark.getAttribute('fill-opacity')])).toEqual([
      ['var(--pt-series-1-stroke)', '0.85'],
      ['var(--pt-series-1-stroke)', '0.5'],
      ['var(--pt-ink3)', '0.85'],
    ]);
  });

  test('a mark a topic, reached by key and opened by Enter', () => {
    const open = vi.fn();
    const { container } = render(<QuadrantChart answer={quadrant} width={420} onTopic={open} />);
    expect(container.querySelectorAll('.pt-quadrant-topic')).toHaveLength(2);
    openByKey('Home');
    expect(open).toHaveBeenCalledWith('agents');
  });
});

test('labels stand beside their marks, over no other label', () => {
  const mark = { x: 50, y: 50, r: 5, width: 40, height: 12 };
  const frame = { left: 0, right: 200, top: 0, bottom: 100 };
  const [first, second] = placeLabels([mark, { ...mark, y: 52 }], frame);
  expect(first).toEqual({ x: 60, y: 54.2 });
  expect(second).toEqual({ x: 0, y: 56.2 });
  expect(placeLabels([{ ...mark, width: 500 }], frame)).toEqual([null]);
});

describe('figures by period', () => {
  const nothing = { value: null, low: null, high: null };
  const figures = {
    rows: [
      { period: '2026-03', n: 0, unknown: 9, ...nothing },
      { period: '2026-04', n: 40, unknown: 1, value: 0.5, low: 0.4, high: 0.6 },
      { period: '2026-05', n: 30, unknown: 0, value: 0.7, low: 0.6, high: 0.8 },
    ],
    coverage: ['2026-03', '2026-04', '2026-05'].map((period) => ({
      ...{ period, collectedDays: 20, expectedDays: period === '2026-05' ? 21 : 20, cut: false },
      partial: period === '2026-05',
    })),
  };
  const show = (value: number | null) => (value === null ? '–' : value.toFixed(2));

  test('the table has a row a period; words name the first and the last known figure', () => {
    expect(periodFigureTable(figures, 'gini', 'Gini', show).rows).toEqual([
      ['2026-03', 0, 9, null, null, null, null],
      ['2026-04', 40, 1, 0.5, 0.4, 0.6, null],
      ['2026-05', 30, 0, 0.7, 0.6, 0.8, 'May 2026: 20 of 21 days'],
    ]);
    expect(describePeriodFigures(figures, 'Gini', show)).toBe(
      'Gini by period: 0.50 in Apr 2026, 0.70 in May 2026, interval 0.60 to 0.80.',
    );
    expect(describePeriodFigures({ rows: [], coverage: [] }, 'Gini', show)).toBe('Gini by period, without data.');
  });

  test('a period without a figure is a gap; Enter opens a period', () => {
    const open = vi.fn();
    const { container } = render(<PeriodDots figures={figures} name="Gini" show={show} width={400} onPeriod={open} />);
    expect(container.querySelectorAll('.pt-period-dot circle')).toHaveLength(2);
    openByKey('End');
    expect(open).toHaveBeenCalledWith('2026-05');
  });
});

describe('accrual', () => {
  const answer = {
    points: [
      { age: 0, fraction: 0.41, low: 0.39, high: 0.44, n: 735 },
      { age: 14, fraction: 1, low: 1, high: 1, n: 739 },
    ],
    settledAge: 14,
  };
  test('one mark an age; words say when papers settle; Enter opens an age', () => {
    const open = vi.fn();
    const { container } = render(<AccrualChart answer={answer} width={400} onAge={open} />);
    expect(container.querySelectorAll('.pt-accrual')).toHaveLength(2);
    openByKey('Home');
    expect(open).toHaveBeenCalledWith(0);
    expect(accrualTable(answer).rows).toEqual([
      [0, 0.41, 0.39, 0.44, 735],
      [14, 1, 1, 1, 739],
    ]);
    expect(describeAccrual(answer)).toContain('41% of its upvotes of day 14 at an age of 0 days');
    expect(describeAccrual({ points: [], settledAge: null })).toContain('without data');
  });
});

describe('dots with intervals', () => {
  const weekdays = weekdayRows({
    rows: [
      { weekday: 1, n: 10, median: 9.5, low: 8, high: 11 },
      { weekday: 6, n: 0, median: null, low: null, high: null },
    ],
  });
  const effects = effectRows({
    rows: [{ topicId: 'rag', name: 'RAG', slot: null, n: 20, factor: 1.2, low: 0.9, high: 1.6, raw: 1.4 }],
  });

  test('unknown weekdays are left out; tables and words hold the figures', () => {
    expect(weekdays).toEqual([{ id: '1', label: 'Monday', n: 10, value: 9.5, low: 8, high: 11 }]);
    expect(dotTable(effects, ['topic', 'factor', 'Factor'], formatFactor).rows).toEqual([['RAG', 20, 1.2, 0.9, 1.6]]);
    expect(describeDots(weekdays, 'Weekdays', formatMedian)).toBe('Weekdays: Monday 9.5, interval 8 to 11.');
    expect(describeDots([], 'Weekdays', formatMedian)).toBe('Weekdays, without data.');
  });

  test.each(['ratio', 'count'] as const)('%s: a row each, opened by Enter', (axis) => {
    const open = vi.fn();
    const rows = axis === 'ratio' ? effects : weekdays;
    const { container } = render(
      <IntervalDots rows={rows} show={formatFactor} name="F" what="Rows" axis={axis} width={400} onRow={open} />,
    );
    expect(container.querySelectorAll('.pt-interval-dot')).toHaveLength(1);
    expect(container.innerHTML).not.toContain('NaN');
    openByKey('ArrowDown');
    expect(open).toHaveBeenCalledWith(rows[0]?.id);
  });
});

test('a violin for each period whose density is known, and the change of reading in words', () => {
  const figures = { p5: 1, q1: 2, median: 4, q3: 8, p95: 16, max: 20, unknown: 0, settling: false, readLate: 4 };
  const { container } = render(
    <BoxPlotChart
      shape="violin"
      width={600}
      answer={{
        interval: 'month',
        reading: 'latest',
        grid: [0, 4, 20],
        changes: [{ day: '2026-04-01', label: 'before: once' }],
        periods: ['2026-03', '2026-04'],
        rows: [
          { ...figures, period: '2026-03', n: 4, density: null },
          { ...figures, period: '2026-04', n: 40, density: [0.1, 0.6, 0.1] },
        ],
        coverage: [],
        provenance: provenanceOf(),
      }}
    />,
  );
  expect(container.querySelectorAll('.pt-violin path')).toHaveLength(1);
  expect(container.querySelector('.pt-events')?.textContent).toContain('before: once');
});
