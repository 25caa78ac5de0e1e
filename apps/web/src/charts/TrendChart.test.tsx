import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TrendChart } from './TrendChart.tsx';
import { trendAnswer } from './testing/trend-answer.ts';

const answer = trendAnswer({
  periods: ['2026-02', '2026-03', '2026-04', '2026-05'],
  totals: [100, 100, 200, 50],
  series: [
    { label: 'Agents', slot: 1, n: [10, 10, 30, 9] },
    { label: 'Reasoning', slot: 2, n: [50, 50, 20, 10] },
  ],
  partial: { '2026-05': [20, 21] },
});

const draw = (props: Partial<Parameters<typeof TrendChart>[0]> = {}) =>
  render(<TrendChart answer={answer} width={800} {...props} />).container;
const count = (root: Element, selector: string): number => root.querySelectorAll(selector).length;

afterEach(cleanup);

describe('TrendChart', () => {
  test('each series has a line, a casing and a band', () => {
    const root = draw();
    expect(count(root, '.pt-line path.recharts-line-curve')).toBe(2);
    expect(count(root, '.pt-casing path.recharts-line-curve')).toBe(2);
    expect(count(root, 'path.recharts-area-area')).toBe(2);
  });

  test('the segment into the partial period is dotted, ends hollow, and is named', () => {
    const root = draw();
    expect(root.querySelector('.pt-partial path')?.getAttribute('stroke-dasharray')).toBe('0.1 4.4');
    expect(root.querySelector('.pt-end-labels circle')?.getAttribute('fill')).toBe('var(--pt-page)');
    expect(root.textContent).toContain('May 2026: 20 of 21 days');
  });

  test('a line keeps the dash of its slot', () => {
    expect(draw().querySelector('.pt-slot-2 path')?.getAttribute('stroke-dasharray')).toBe('14 2.5');
  });

  test('a hidden series is absent and the other keeps its color', () => {
    const root = draw({ hidden: new Set(['topic:agents']) });
    expect(count(root, '.pt-line')).toBe(1);
    expect(root.querySelector('.pt-line path')?.getAttribute('stroke')).toBe('var(--pt-series-2-stroke)');
    expect(root.textContent).not.toContain('Agents');
  });

  test('isolating a series sets the other back', () => {
    const root = draw({ isolated: 'topic:agents' });
    const opacities = [...root.querySelectorAll('.pt-line path')].map((p) => p.getAttribute('stroke-opacity'));
    expect(opacities).toEqual(['1', '0.18']);
  });

  test('without room the names stand in a key above the plot', () => {
    const root = draw({ width: 120 });
    expect(count(root, '.pt-end-labels text')).toBe(0);
    expect(root.querySelector('ul')?.textContent).toContain('Reasoning20%');
  });

  test('keys walk the points and Enter opens the papers of one', () => {
    const onPoint = vi.fn();
    const root = draw({ onPoint });
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) fireEvent.keyDown(plane, { key });
    expect(root.querySelector('output')?.textContent).toBe('Reasoning, Apr 2026: 10.0%, 20 of 200');
    fireEvent.click(plane, { detail: 0 });
    expect(onPoint).toHaveBeenCalledWith({ ref: 'topic:reasoning', period: '2026-04', n: 20 });
  });

  test('one period is drawn as a point', () => {
    const one = trendAnswer({ periods: ['2026-05'], totals: [50], series: [{ label: 'Agents', n: [9] }] });
    expect(count(draw({ answer: one }), '.pt-end-labels circle')).toBe(1);
  });
});
