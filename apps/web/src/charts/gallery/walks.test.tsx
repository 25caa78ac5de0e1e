import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { cloneElement, isValidElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { specimens } from './specimens.tsx';

afterEach(cleanup);

/** Charts the size of a word: one picture with a name, or decoration beside the figure that they repeat. */
const ofAWord = ['Sparkline', 'IntervalPlot', 'WeekStrip'];

const drawn = (chart: React.ReactNode) => {
  if (!isValidElement<{ width?: number; height?: number }>(chart)) throw new Error('a specimen is an element');
  return render(<MantineProvider env="test">{cloneElement(chart, { width: 700 })}</MantineProvider>).container;
};

test.each(specimens.filter(({ of }) => !ofAWord.includes(of)))(
  '$of, $state: one stop of the Tab key, arrow keys move from mark to mark and each is read out',
  ({ chart }) => {
    const container = drawn(chart);
    const planes = [...container.querySelectorAll('button')].filter((b) =>
      /Arrow keys|Up and down/.test(b.getAttribute('aria-label') ?? ''),
    );
    expect(planes).toHaveLength(1);
    const [plane] = planes;
    if (plane === undefined) return;
    const said = new Set<string>();
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End']) {
      fireEvent.keyDown(plane, { key });
      const words = plane.nextElementSibling?.textContent ?? '';
      expect(words, `after ${key}`).not.toBe('');
      expect(words).not.toMatch(/NaN|undefined|null/);
      said.add(words);
    }
    expect(said.size).toBeGreaterThan(1);
    expect(plane.nextElementSibling?.getAttribute('aria-live')).toBe('polite');
    fireEvent.keyDown(plane, { key: 'Escape' });
    expect(plane.nextElementSibling?.textContent).toBe('');
  },
);

test.each(specimens.filter(({ of }) => ofAWord.includes(of)))(
  '$of, $state: a picture with a name, or out of the way of screen readers',
  ({ chart }) => {
    const svg = drawn(chart).querySelector('svg');
    expect(svg?.getAttribute('aria-hidden') === 'true' || (svg?.getAttribute('aria-label') ?? '') !== '').toBe(true);
  },
);
