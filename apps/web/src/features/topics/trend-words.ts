import {
  mergingOf,
  type SeriesRef,
  smoothingOf,
  type TrendAnswer,
  type TrendMetric,
  type TrendQuery,
} from '@papertide/core/query';
import { leastForecastPeriods } from '@papertide/core/series';
import type { TrendScale } from '../../charts/TrendChart.tsx';
import { dataEvents } from '../../charts/trend/data-events.ts';
import type { ChartEvent } from '../../charts/trend/EventMarks.tsx';
import type { ChartNote } from '../../lib/chart-notes.ts';
import { plural } from '../../lib/format.ts';
import { shownRange } from '../../lib/shown-range.ts';

export const metricNames: Readonly<Record<TrendMetric, string>> = {
  share: 'Share',
  papers: 'Papers',
  upvotes: 'Upvotes',
  percentile: 'Percentile',
  comments: 'Comments',
};

/** What a reader calls one series of each kind. */
const kindWords: Readonly<Partial<Record<SeriesRef['dimension'], string>>> = {
  topic: 'topic',
  area: 'area',
  phrase: 'phrase',
  author: 'author',
  organization: 'organization',
  category: 'category',
  source: 'source',
};

/** The question that a chart of these series answers. */
export function chartTitle({ metric, series, filter: { axis } }: TrendQuery): string {
  const kinds = new Set(series.map((ref) => ref.dimension));
  const [kind] = kinds;
  const each = kinds.size > 1 || kind === undefined ? 'each series' : `each ${kindWords[kind] ?? 'keyword'}`;
  if (metric === 'papers') return `How many papers does ${each} have?`;
  if (metric === 'upvotes') return `How many upvotes do papers of ${each} get?`;
  if (metric === 'comments') return `How many comments do papers of ${each} get?`;
  if (metric === 'percentile') return `How high do papers of ${each} stand among those listed with them?`;
  return `How large is ${each} among ${axis} papers?`;
}

/** What the file of a chart of these series is named after: their keys, and whether synonyms stand apart. */
export const fileSubject = (series: readonly SeriesRef[]): string =>
  [...series.map((ref) => ref.key), ...(mergingOf(series) === 'apart' ? ['synonyms apart'] : [])].join(' ');

/** How a chart is drawn, as far as its subtitle tells. */
export interface ChartLook {
  readonly bands: boolean;
  readonly scale: TrendScale;
  readonly aligned: boolean;
}

/** Why what was asked for is not in the chart, in part or at all; `null` where nothing is missing. */
export function missingNote(answer: TrendAnswer): string | null {
  const notes = [forecastNote(answer), comparisonNote(answer)].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' · ');
}

function comparisonNote({ query: { compare }, series }: TrendAnswer): string | null {
  const isThere = series.some((s) => s.compared?.value.some((v) => v !== null));
  if (compare === undefined || isThere || series.every((s) => !s.known)) return null;
  return `Nothing to lay over: ${compare === 'year' ? 'the year before' : 'the period before'} was not collected`;
}

function forecastNote({ query, series }: TrendAnswer): string | null {
  if (query.forecast !== true) return null;
  const asked = series.filter((s) => s.known && s.forecast !== null);
  const short = asked.filter((s) => s.forecast?.length === 0).map((s) => s.label);
  if (short.length === 0) return null;
  const who = short.length === asked.length ? 'No forecast' : `No forecast of ${short.join(', ')}`;
  return `${who}: it needs ${leastForecastPeriods} complete periods with papers`;
}

/** The notes on the time axis: the reader's own first, then what happened to the data. */
export function chartEvents(answer: TrendAnswer, notes: readonly ChartNote[]): ChartEvent[] {
  return [...notes, ...dataEvents(answer)];
}

/** Unit, mark and n under the title; `chosen` where one series is isolated, or alone. */
export function chartSubtitle(answer: TrendAnswer, { bands, scale, aligned }: ChartLook, chosen: boolean): string {
  const { metric, interval, filter } = answer.query;
  const line = smoothingOf(answer.query);
  const isBanded = bands && scale !== 'index' && (line === 'none' || chosen);
  const quartiles = isBanded ? (chosen ? ', with quartiles' : '; isolate a series for its quartiles') : '';
  const unit = {
    share: `Share of papers ${filter.axis} per ${interval}${isBanded ? ', with 95% intervals' : ''}`,
    papers: `Papers ${filter.axis} per ${interval}`,
    upvotes: `Median upvotes at the latest reading, papers ${filter.axis} per ${interval}${quartiles}`,
    comments: `Median comments at the latest reading, papers ${filter.axis} per ${interval}${quartiles}`,
    percentile: `Median percentile by upvotes among papers listed together, papers ${filter.axis} per ${interval}${quartiles}`,
  }[metric];
  const papers = plural(
    answer.totals.reduce((sum, n) => sum + n, 0),
    'paper',
  );
  const range = shownRange(answer.periods, filter, answer.provenance);
  const smooth = { none: '', mean: ', bold the mean of 7 days', lowess: ', bold the LOWESS line' }[line];
  const scaled = { linear: '', log: ', scale log(1 + x)', index: ', first complete period = 100' }[scale];
  const look = `${scaled}${aligned ? `, ${interval}s since the first paper` : ''}`;
  const ghost =
    answer.query.compare === undefined || comparisonNote(answer) !== null
      ? ''
      : `, dashed ${answer.query.compare === 'year' ? 'the year before' : `the ${plural(answer.periods.length, interval)} before`}`;
  return `${unit}${look}${smooth}${ghost} · n = ${papers}${range === null ? '' : `, ${range}`}`;
}
