import { MantineProvider } from '@mantine/core';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DrawContext } from '../draw.ts';
import { picturePalette } from '../palette.ts';
import { specimens } from './specimens.tsx';

afterEach(cleanup);

/** Markup that is the same on every machine: an attribute a line, numbers to one decimal, ids by their order. */
function normalized(svgs: readonly Element[]): string {
  const ids = new Map<string, string>();
  const named = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `id${ids.size + 1}`);
    return ids.get(id) ?? id;
  };
  return svgs
    .map((svg) => svg.outerHTML)
    .join('\n')
    .replace(/(id="|url\(#|href="#)([^")]+)/g, (_, before: string, id: string) => before + named(id))
    .replace(/\s(?:class|aria-[a-z]+|role|tabindex|data-[a-z-]+)="[^"]*"/g, '')
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
    .replace(/></g, '>\n<')
    .concat('\n');
}

test.each(specimens.flatMap((specimen) => (['light', 'dark'] as const).map((scheme) => ({ ...specimen, scheme }))))(
  '$of, $state, in $scheme looks as it did',
  async ({ of, state, scheme, chart }) => {
    const size = { width: 800, height: 400 };
    const draw = { palette: picturePalette(scheme), size, font: { axis: 15, label: 17, small: 13 } };
    const { container } = render(
      <MantineProvider env="test">
        <DrawContext value={draw}>{chart}</DrawContext>
      </MantineProvider>,
    );
    const svgs = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg, button'));
    expect(svgs.length).toBeGreaterThan(0);
    const markup = normalized(svgs);
    expect(markup).not.toMatch(/NaN|undefined/);
    await expect(markup).toMatchFileSnapshot(`./__goldens__/${of}-${state}-${scheme}.svg`);
  },
);

test('the gallery shows every chart component', () => {
  const components = Object.keys(import.meta.glob('../*.tsx'))
    .map((path) => path.replace(/^\.\.\/|\.tsx$/g, ''))
    .filter((name) => !/\.test$|Frame$|Panel$/.test(name));
  const shown = new Set(specimens.map(({ of }) => of));
  expect(components.filter((name) => !shown.has(name))).toEqual([]);
});
