import { expect, test } from 'vitest';

const files: Record<string, string> = import.meta.glob('../{app,components,features,charts,theme}/**/*.{ts,tsx,css}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawn = Object.entries(files).filter(([name]) => !/\.test\.tsx?$/.test(name));
const names = (found: [string, string][]): string[] => found.map(([name]) => name);

/** The px value of every font size written in a file, in CSS or as a property. */
function fontSizes(text: string): number[] {
  const sizes = text.matchAll(/font-?size["']?\s*[:=]\s*[{"'`]*\s*(\d*\.?\d+)(rem|em|px)?/gi);
  return [...sizes].map((m) => Number(m[1]) * (m[2] === 'rem' || m[2] === 'em' ? 16 : 1));
}

test('the check reads components and styles', () => {
  expect(names(drawn)).toContain('../components/PageHeader.tsx');
  expect(fontSizes('font-size: 0.5rem; fontSize: 12, fontSize={10.5}')).toEqual([8, 12, 10.5]);
});

test('no color is written outside the tokens and the theme', () => {
  const color = /#[0-9a-f]{8}\b|#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?=['"`;\s)])|\brgba?\(/i;
  const ours = drawn.filter(([name]) => !/\.\/(tokens|theme|contrast)\.ts$/.test(name));
  expect(names(ours.filter(([, text]) => color.test(text)))).toEqual([]);
});

test('no text is smaller than 11 px', () => {
  expect(names(drawn.filter(([, text]) => fontSizes(text).some((size) => size < 11)))).toEqual([]);
});
