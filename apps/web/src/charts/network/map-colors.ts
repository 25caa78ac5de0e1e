import type { KeywordMapAnswer } from '@papertide/core/query';
import { scaleQuantile } from 'd3-scale';
import type { Palette } from '../palette.ts';

/** What the color of a keyword says. */
export const mapColorings = ['cluster', 'date'] as const;
export type MapColoring = (typeof mapColorings)[number];

/** The color of a cluster: the first ten have one each, the others are grey. */
export const clusterColor = (cluster: number, palette: Palette): string =>
  palette.series[cluster]?.stroke ?? palette.ink3;

/** The darkest steps of the ramp: lighter ones are hard to see as small circles. */
const mostBins = 5;

/** A step of the ramp of mean dates: keywords from a day on, up to the next step. */
export interface DateBin {
  readonly from: string;
  readonly to: string;
  readonly color: string;
  readonly keywords: number;
}

/**
 * The mean dates of a map in up to five bins of about equally many keywords, earliest first, and the bin of each keyword; `null` for
 * one without a date. Days compare as text.
 */
export function dateBins(
  { nodes }: Pick<KeywordMapAnswer, 'nodes'>,
  palette: Palette,
): { readonly bins: DateBin[]; readonly binOf: readonly (number | null)[] } {
  const days = [...new Set(nodes.flatMap(({ meanDay }) => meanDay ?? []))].sort();
  const numberOf = new Map(days.map((day) => [day, Date.parse(day)]));
  const dates = nodes.flatMap(({ meanDay }) => (meanDay === null ? [] : [numberOf.get(meanDay) ?? 0]));
  const steps = Math.min(mostBins, days.length);
  const colors = palette.sequential.slice(palette.sequential.length - steps);
  const scale = scaleQuantile<number>()
    .domain(dates)
    .range(colors.map((_, i) => i));
  const raw = nodes.map(({ meanDay }) => (meanDay === null ? null : scale(numberOf.get(meanDay) ?? 0)));
  const filled = colors.map((color, step) => {
    const own = nodes.flatMap(({ meanDay }, i) => (raw[i] === step && meanDay !== null ? [meanDay] : [])).sort();
    return { step, from: own[0] ?? '', to: own.at(-1) ?? '', color, keywords: own.length };
  });
  const bins = filled.filter(({ keywords }) => keywords > 0);
  const placeOf = new Map(bins.map(({ step }, i) => [step, i]));
  return { bins, binOf: raw.map((step) => (step === null ? null : (placeOf.get(step) ?? null))) };
}

/** The color of every keyword of a map. */
export function nodeColors(answer: KeywordMapAnswer, coloring: MapColoring, palette: Palette): string[] {
  if (coloring === 'cluster') return answer.nodes.map(({ cluster }) => clusterColor(cluster, palette));
  const { bins, binOf } = dateBins(answer, palette);
  return binOf.map((bin) => (bin === null ? palette.line : (bins[bin]?.color ?? palette.line)));
}
