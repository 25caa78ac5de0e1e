import { expect, test } from 'vitest';
import { colorVariables, sharedVariables } from './css-variables.ts';
import { colors, series } from './tokens.ts';

test('a camel-case token becomes a kebab-case variable', () => {
  expect(colorVariables('light')['--pt-line-strong']).toBe(colors.light.lineStrong);
});

test('every scheme writes the same names', () => {
  expect(Object.keys(colorVariables('dark'))).toEqual(Object.keys(colorVariables('light')));
});

test('each of the ten series has a stroke and a text color', () => {
  expect(colorVariables('dark')['--pt-series-10-text']).toBe(series[9]?.dark.text);
  expect(colorVariables('dark')['--pt-series-1-stroke']).toBe(series[0]?.dark.stroke);
});

test('a role of text is a font shorthand in rem', () => {
  expect(sharedVariables()['--pt-type-page-title']).toBe('500 2.25rem/1.15 var(--pt-font-serif)');
});
