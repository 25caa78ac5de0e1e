import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { colors, schemes, series } from './tokens.ts';

/** What `color-mix(in srgb, ink part, ground)` gives. */
function mix(ink: string, ground: string, part: number): string {
  const byte = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(byte(ink, at) * part + byte(ground, at) * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

test('black on white is 21, and the order does not matter', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(contrast('#FFFFFF', '#777777'));
});

describe.each(schemes)('%s scheme', (scheme) => {
  const c = colors[scheme];
  const grounds = [c.page, c.surface, c.sunken];
  const lowest = (ink: string, on: readonly string[]): number => Math.min(...on.map((ground) => contrast(ink, ground)));

  test.each([
    'ink',
    'ink2',
    'ink3',
    'accent',
    'rising',
    'falling',
    'new',
    'peaked',
    'provisional',
    'demo',
    'error',
  ] as const)('%s is readable text on page, surface and sunken', (name) => {
    expect(lowest(c[name], grounds)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['accentInk', 'accent'],
    ['ink2', 'accentSoft'],
    ['provisional', 'provisionalSoft'],
    ['demo', 'demoSoft'],
    ['error', 'errorSoft'],
  ] as const)('%s is readable text on %s', (ink, ground) => {
    expect(contrast(c[ink], c[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['rising', 'falling', 'new', 'peaked', 'demo', 'error', 'ink2'] as const)(
    '%s is readable on a label tinted with 8 % of itself',
    (name) => {
      expect(contrast(c[name], mix(c[name], c.page, 0.08))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('outlines of controls stand out on page, surface and sunken', () => {
    expect(lowest(c.control, grounds)).toBeGreaterThanOrEqual(3);
  });

  test.each(series)('series $slot $name: marks on page and surface, words everywhere', (slot) => {
    expect(lowest(slot[scheme].stroke, [c.page, c.surface])).toBeGreaterThanOrEqual(3);
    expect(lowest(slot[scheme].text, grounds)).toBeGreaterThanOrEqual(4.5);
  });
});
