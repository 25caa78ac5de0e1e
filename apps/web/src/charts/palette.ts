import { colors, type Scheme, type SeriesInk, series } from '../theme/tokens.ts';

/** Every color that a chart draws with, as CSS text. `ground` is what the chart stands on: casings and hollow marks. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly grid: string;
  readonly accent: string;
  readonly provisional: string;
  readonly demo: string;
  readonly error: string;
  /** Seven steps, least first. */
  readonly sequential: readonly string[];
  /** Slots 1 to 10 at index 0 to 9. */
  readonly series: readonly SeriesInk[];
}

/** The palette of the page: custom properties, so that charts follow the theme without being drawn again. */
export const pagePalette: Palette = {
  ground: 'var(--pt-page)',
  ink: 'var(--pt-ink)',
  ink2: 'var(--pt-ink2)',
  ink3: 'var(--pt-ink3)',
  line: 'var(--pt-line)',
  lineStrong: 'var(--pt-line-strong)',
  grid: 'var(--pt-grid)',
  accent: 'var(--pt-accent)',
  provisional: 'var(--pt-provisional)',
  demo: 'var(--pt-demo)',
  error: 'var(--pt-error)',
  sequential: colors.light.sequential.map((_, i) => `var(--pt-sequential-${i + 1})`),
  series: series.map(({ slot }) => ({
    stroke: `var(--pt-series-${slot}-stroke)`,
    text: `var(--pt-series-${slot}-text)`,
  })),
};

/** The palette of a picture: literal colors, on the surface of a scheme; `clear` draws no casings, for there is no ground. */
export function picturePalette(scheme: Scheme, clear = false): Palette {
  const c = colors[scheme];
  return { ...c, ground: clear ? 'transparent' : c.surface, series: series.map((slot) => slot[scheme]) };
}
