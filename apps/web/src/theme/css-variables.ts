import type { CSSVariablesResolver } from '@mantine/core';
import { colors, fonts, layout, motion, opacity, radius, type Scheme, series, space, type } from './tokens.ts';

type Variables = Record<string, string>;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const px = (prefix: string, values: Readonly<Record<string, number>>): Variables =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--pt-${prefix}-${kebab(name)}`, `${value}px`]));

/** The colors of a scheme: `lineStrong` is `--pt-line-strong`, series 1 is `--pt-series-1-stroke` and `-text`. */
export function colorVariables(scheme: Scheme): Variables {
  const { sequential, ...rest } = colors[scheme];
  const variables: Variables = {};
  for (const [name, value] of Object.entries(rest)) variables[`--pt-${kebab(name)}`] = value;
  sequential.forEach((value, i) => {
    variables[`--pt-sequential-${i + 1}`] = value;
  });
  for (const slot of series) {
    variables[`--pt-series-${slot.slot}-stroke`] = slot[scheme].stroke;
    variables[`--pt-series-${slot.slot}-text`] = slot[scheme].text;
  }
  return variables;
}

const { columns: _, ...lengths } = layout;

/** What has one value in both schemes. A role of text is a `font` shorthand in rem and a `-spacing`. */
export function sharedVariables(): Variables {
  const variables: Variables = {
    '--pt-font-sans': fonts.sans,
    '--pt-font-serif': fonts.serif,
    '--pt-font-mono': fonts.mono,
    '--pt-motion-fast': `${motion.fast}ms`,
    '--pt-motion-base': `${motion.base}ms`,
    '--pt-motion-ease': motion.ease,
    ...px('space', space),
    ...px('radius', radius),
    ...px('layout', lengths),
  };
  for (const [name, value] of Object.entries(opacity)) variables[`--pt-opacity-${kebab(name)}`] = String(value);
  for (const [name, role] of Object.entries(type)) {
    const font = `${role.weight} ${role.size / 16}rem/${role.line} var(--pt-font-${role.face})`;
    variables[`--pt-type-${kebab(name)}`] = font;
    variables[`--pt-type-${kebab(name)}-spacing`] = role.spacing;
  }
  return variables;
}

function mantineVariables(scheme: Scheme): Variables {
  const c = colors[scheme];
  return {
    '--mantine-color-body': c.page,
    '--mantine-color-text': c.ink,
    '--mantine-color-bright': c.ink,
    '--mantine-color-dimmed': c.ink3,
    '--mantine-color-placeholder': c.ink3,
    '--mantine-color-anchor': c.accent,
    '--mantine-color-default': c.surface,
    '--mantine-color-default-hover': c.sunken,
    '--mantine-color-default-color': c.ink,
    '--mantine-color-default-border': c.line,
    '--mantine-color-error': c.error,
    '--mantine-primary-color-filled': c.accent,
    '--mantine-primary-color-contrast': c.accentInk,
  };
}

/** Writes every token as `--pt-*`, and maps Mantine's own colors onto them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: sharedVariables(),
  light: { ...colorVariables('light'), ...mantineVariables('light') },
  dark: { ...colorVariables('dark'), ...mantineVariables('dark') },
});
