import { type ScaleLinear, type ScaleSymLog, scaleLinear, scaleSymlog } from 'd3-scale';
import { type Measure, tickFigure } from '../figures.ts';
import { logScale, niceScale } from '../scales/nice-scale.ts';
import { figuresWidth } from '../scales/text-width.ts';

/** Where everything of a trend chart stands, in pixels of its plot. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The plot stands this far inside its right end, so that the end markers are whole. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** The same scale as an object, for recharts. */
  readonly yScale: ScaleLinear<number, number> | ScaleSymLog<number, number>;
  readonly yMax: number;
  readonly yTicks: readonly number[];
  /** Which names stand at the line ends; `none` moves them into a key above the plot, so that a phone has room for lines. */
  readonly labels: 'full' | 'short' | 'none';
  /** Pixels between two periods. */
  readonly step: number;
}

interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly periods: number;
  readonly metric: Measure;
  readonly top: number;
  readonly log: boolean;
  /** Texts of the direct labels, name and value together. */
  readonly fullLabels: readonly string[];
  readonly shortLabels: readonly string[];
  readonly font: { readonly axis: number; readonly label: number };
}

const labelGap = 17;
/** Plots narrower than this give their names' room to the lines where periods would stand closer than `leastStep`, px. */
const phone = 480;
const leastStep = 9;
/** What a share is measured against on a log axis: one paper in 100. */
const logUnit = { share: 0.01, papers: 1, upvotes: 1, percentile: 1, comments: 1, index: 10 } as const;
const leastTop = { share: 0.01, papers: 4, upvotes: 4, percentile: 100, comments: 4, index: 100 } as const;

/** The layout of a trend chart: margins from the longest texts, scales from 0 to a nice end. O(labels). */
export function trendLayout(wanted: Wanted): TrendLayout {
  const { width, height, periods, metric, font } = wanted;
  const { max, ticks } = wanted.log
    ? logScale(wanted.top, logUnit[metric])
    : niceScale(wanted.top, leastTop[metric], height < 240 ? 4 : 6, metric !== 'share');
  const yMax = metric === 'share' ? Math.min(max, 1) : max;
  const yTicks = ticks.filter((t) => t <= yMax + 1e-12);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((t) => figuresWidth(t, font.label, 600)));
  const full = longest(wanted.fullLabels);
  const short = longest(wanted.shortLabels);
  const left = Math.ceil(Math.max(...yTicks.map((t) => figuresWidth(tickFigure(metric, t), font.axis)))) + 14;
  const stepBeside = (width - left - labelGap - short) / Math.max(1, periods - 1);
  const crowded = width < phone && stepBeside < leastStep;
  const labels = full <= width * 0.2 ? 'full' : short <= width * 0.34 && !crowded ? 'short' : 'none';
  const right = width - Math.ceil(labels === 'none' ? 12 : labelGap + (labels === 'full' ? full : short) + 2);
  const top = Math.round(font.axis * 1.9);
  const bottom = height - Math.round(font.axis * 2.1);
  const yScale = (wanted.log ? scaleSymlog().constant(logUnit[metric]) : scaleLinear())
    .domain([0, yMax])
    .range([bottom, top]);
  const step = periods > 1 ? (right - left) / (periods - 1) : right - left;
  const x = (index: number) => (periods > 1 ? left + index * step : (left + right) / 2);
  return { width, height, left, right, top, bottom, x, y: (v) => yScale(v), yScale, yMax, yTicks, labels, step };
}
