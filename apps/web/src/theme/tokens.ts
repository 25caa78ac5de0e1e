/** Every value of the visual language as a typed constant. Colors have the same names in both schemes. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export interface Palette {
  /** Page background. */
  readonly page: string;
  /** Cards, menus, tooltips, inputs. */
  readonly surface: string;
  /** Chips, tracks, skeletons, code. */
  readonly sunken: string;
  /** Selected segment. */
  readonly raised: string;
  /** Hairlines between rows and sections. */
  readonly line: string;
  /** Table heads, baseline, input outline at rest. */
  readonly lineStrong: string;
  /** Outline of controls that need 3:1 (checkbox, switch off). */
  readonly control: string;
  /** Text, titles, key figures. */
  readonly ink: string;
  /** Secondary text, subtitles; the only grey allowed on accentSoft. */
  readonly ink2: string;
  /** Axis labels, meta, footers (never on accentSoft). */
  readonly ink3: string;
  /** The one accent: links, primary button, selected, focus ring, single-series bars. */
  readonly accent: string;
  /** Text on accent. */
  readonly accentInk: string;
  /** Selected row, highlighted menu item. */
  readonly accentSoft: string;
  /** Rise, with an up arrow and sign. */
  readonly rising: string;
  /** Fall, with a down arrow and sign. */
  readonly falling: string;
  /** Label “new”. */
  readonly new: string;
  /** Label “peaked”. */
  readonly peaked: string;
  /** Provisional, settling, partial, incomplete. */
  readonly provisional: string;
  /** Its background. */
  readonly provisionalSoft: string;
  /** Synthetic demo data only. */
  readonly demo: string;
  /** Its background. */
  readonly demoSoft: string;
  /** Failure, missing day. */
  readonly error: string;
  /** Its background. */
  readonly errorSoft: string;
  /** Chart grid lines. */
  readonly grid: string;
  /** Seven steps for calendars and heat maps, least first. */
  readonly sequential: readonly string[];
  /** Only for what floats: tooltips, menus, dialogs. */
  readonly shadow: string;
}

/** Every color of both themes. */
export const colors: Readonly<Record<Scheme, Palette>> = {
  light: {
    page: '#FAF9F5',
    surface: '#FFFFFF',
    sunken: '#F2F0E9',
    raised: '#FFFFFF',
    line: '#E6E2D8',
    lineStrong: '#CBC6BA',
    control: '#8A857A',
    ink: '#1C1B18',
    ink2: '#535048',
    ink3: '#716D62',
    accent: '#0B6470',
    accentInk: '#FFFFFF',
    accentSoft: '#E3EFEF',
    rising: '#0C7459',
    falling: '#AD3F1C',
    new: '#6244AE',
    peaked: '#82610A',
    provisional: '#855B00',
    provisionalSoft: '#FBF2DC',
    demo: '#80306F',
    demoSoft: '#F8ECF5',
    error: '#A3271F',
    errorSoft: '#FBEDEA',
    grid: '#ECE9E1',
    sequential: ['#EDF4F3', '#D0E5E4', '#A5CFD0', '#70B2B6', '#3E9098', '#1A6D77', '#0A4852'],
    shadow: '0 1px 2px rgba(40, 36, 24, .05), 0 8px 28px rgba(40, 36, 24, .10)',
  },
  dark: {
    page: '#131417',
    surface: '#1B1D21',
    sunken: '#25282E',
    raised: '#3A3E46',
    line: '#2B2E34',
    lineStrong: '#454952',
    control: '#757A84',
    ink: '#ECEAE4',
    ink2: '#B7B4AC',
    ink3: '#97948D',
    accent: '#63C3C8',
    accentInk: '#0C2226',
    accentSoft: '#18343A',
    rising: '#55CBA2',
    falling: '#F0906A',
    new: '#B9A4F4',
    peaked: '#DDB850',
    provisional: '#E0B355',
    provisionalSoft: '#2E2716',
    demo: '#E29BD0',
    demoSoft: '#311E2D',
    error: '#F28B80',
    errorSoft: '#331D1B',
    grid: '#26292E',
    sequential: ['#1D282B', '#1D3D43', '#20565E', '#2A747C', '#43969D', '#70BDC1', '#B6E4E5'],
    shadow: '0 1px 2px rgba(0, 0, 0, .4), 0 10px 30px rgba(0, 0, 0, .45)',
  },
};

/** How a series looks. `stroke` is for marks (3:1 and more), `text` for words in that color (4.5:1 and more). */
export interface SeriesInk {
  readonly stroke: string;
  readonly text: string;
}

/** A slot of the series palette: one hue in both schemes, and its dash at stroke width 2 with butt caps ('0' is solid). */
export interface SeriesSlot {
  readonly slot: number;
  readonly name: string;
  readonly dash: string;
  readonly light: SeriesInk;
  readonly dark: SeriesInk;
}

/** The ten slots in order; slot `n` is `series[n - 1]`. */
export const series: readonly SeriesSlot[] = [
  {
    slot: 1,
    name: 'sea',
    dash: '0',
    light: { stroke: '#37918A', text: '#137771' },
    dark: { stroke: '#61CDE7', text: '#61CDE7' },
  },
  {
    slot: 2,
    name: 'vermilion',
    dash: '14 2.5',
    light: { stroke: '#C52E1C', text: '#C52E1C' },
    dark: { stroke: '#EF8959', text: '#EF8959' },
  },
  {
    slot: 3,
    name: 'ultramarine',
    dash: '9 2.5 2 2.5',
    light: { stroke: '#2537A8', text: '#2537A8' },
    dark: { stroke: '#5A79E8', text: '#698AFB' },
  },
  {
    slot: 4,
    name: 'ochre',
    dash: '5 2',
    light: { stroke: '#BC820D', text: '#975F00' },
    dark: { stroke: '#F9D35F', text: '#F9D35F' },
  },
  {
    slot: 5,
    name: 'mulberry',
    dash: '18 2.5 3 2.5 3 2.5',
    light: { stroke: '#8A2D73', text: '#8A2D73' },
    dark: { stroke: '#D2557A', text: '#E5668A' },
  },
  {
    slot: 6,
    name: 'leaf',
    dash: '2.5 1.8',
    light: { stroke: '#377852', text: '#377852' },
    dark: { stroke: '#B3EFC8', text: '#B3EFC8' },
  },
  {
    slot: 7,
    name: 'sky',
    dash: '12 2.5 5 2.5',
    light: { stroke: '#366FCA', text: '#326AC5' },
    dark: { stroke: '#739DED', text: '#739DED' },
  },
  {
    slot: 8,
    name: 'umber',
    dash: '24 3',
    light: { stroke: '#62371B', text: '#62371B' },
    dark: { stroke: '#D5B7A4', text: '#D5B7A4' },
  },
  {
    slot: 9,
    name: 'aubergine',
    dash: '7 2 2 2 2 2',
    light: { stroke: '#512555', text: '#512555' },
    dark: { stroke: '#9B63B1', text: '#B37AC9' },
  },
  {
    slot: 10,
    name: 'slate',
    dash: '8 5',
    light: { stroke: '#40484E', text: '#40484E' },
    dark: { stroke: '#94A4B0', text: '#94A4B0' },
  },
];

/** Dash of the segment into a partial period, with round caps; never used for a series. */
export const partialDash = '0.1 4.4';

/** The families, ours first, then what stands in until they are there. */
export const fonts = {
  sans: "'Inter Variable', 'Inter', 'Inter Fallback', system-ui, sans-serif",
  serif: "'Newsreader Variable', 'Newsreader', 'Newsreader Fallback', 'Newsreader Fallback Times', Georgia, serif",
  mono: 'ui-monospace, SFMono-Regular, Menlo, monospace',
} as const;

/** A role of text: `size` in px at the browser's default size, `line` as a multiple of it. */
export interface TypeRole {
  readonly face: 'sans' | 'serif';
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly spacing: string;
}

/** The roles of text. */
export const type = {
  pageTitle: { face: 'serif', size: 36, line: 1.15, weight: 500, spacing: '-0.018em' },
  paperTitle: { face: 'serif', size: 40, line: 1.15, weight: 500, spacing: '-0.018em' },
  dek: { face: 'sans', size: 16, line: 1.55, weight: 400, spacing: '0' },
  chartTitle: { face: 'serif', size: 20, line: 1.25, weight: 550, spacing: '-0.008em' },
  chartSubtitle: { face: 'sans', size: 13, line: 1.5, weight: 400, spacing: '0' },
  subheading: { face: 'serif', size: 18, line: 1.3, weight: 550, spacing: '-0.005em' },
  paperRow: { face: 'serif', size: 16.5, line: 1.32, weight: 500, spacing: '-0.003em' },
  abstract: { face: 'serif', size: 19, line: 1.62, weight: 400, spacing: '0' },
  keyFigure: { face: 'sans', size: 27, line: 1.2, weight: 550, spacing: '-0.02em' },
  body: { face: 'sans', size: 14, line: 1.5, weight: 400, spacing: '0' },
  table: { face: 'sans', size: 13.5, line: 1.5, weight: 400, spacing: '0' },
  tableHead: { face: 'sans', size: 12, line: 1.5, weight: 500, spacing: '0' },
  meta: { face: 'sans', size: 12.5, line: 1.5, weight: 400, spacing: '0' },
  axis: { face: 'sans', size: 12, line: 1, weight: 400, spacing: '0' },
  directLabel: { face: 'sans', size: 13, line: 1, weight: 600, spacing: '0' },
  control: { face: 'sans', size: 12.5, line: 1, weight: 500, spacing: '0' },
  tag: { face: 'sans', size: 11.5, line: 1.55, weight: 550, spacing: '0' },
} as const satisfies Record<string, TypeRole>;

/** Steps of space, px. */
export const space = {
  2: 2,
  4: 4,
  8: 8,
  12: 12,
  16: 16,
  20: 20,
  24: 24,
  32: 32,
  40: 40,
  56: 56,
  72: 72,
} as const;

/** Measures of the page, px; `columns` is a number. */
export const layout = {
  contentMax: 1280,
  gutterWide: 24,
  gutterNarrow: 16,
  columns: 12,
  columnGap: 32,
  sectionGap: 40,
  headerHeight: 56,
  queryBarHeight: 44,
  controlHeight: 30,
  touchTarget: 44,
  rowHeight: 37,
} as const;

/** Corner radii, px. */
export const radius = {
  bar: 2,
  tag: 4,
  chip: 5,
  control: 6,
  card: 8,
} as const;

/** Line widths, px. */
export const border = {
  hairline: 1,
  focusRing: 2,
  focusGap: 2,
} as const;

/** Widths of chart lines, px; `halo` is the page-colored casing on each side of a line. */
export const stroke = {
  series: 2,
  emphasised: 2.75,
  /** A line that stands behind another one: counted points under a smooth line, another year. */
  behind: 1.1,
  sparkline: 1.4,
  grid: 1,
  halo: 2.5,
} as const;

/** Opacities of chart parts. */
export const opacity = {
  band: 0.11,
  bar: 0.85,
  box: 0.26,
  staleChart: 0.42,
  othersWhenIsolated: 0.18,
  behind: 0.6,
} as const;

/** Durations in ms, and the one easing curve. */
export const motion = { fast: 120, base: 180, skeletonDelay: 150, ease: 'cubic-bezier(0.2, 0, 0, 1)' } as const;

/** The picture that leaves the house: px before scaling. */
export const exportPicture = {
  width: 1200,
  height: 675,
  scale: 2,
  padding: 44,
} as const;
