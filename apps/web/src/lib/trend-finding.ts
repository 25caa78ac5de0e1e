import type { Interval } from '@papertide/core';
import { formatSeriesRef, type SeriesRef, type TrendAnswer, type TrendSeries } from '@papertide/core/query';
import { shareChange } from '@papertide/core/series';
import { inCorpus } from './corpus-name.ts';
import { formatOf, formatPercent, formatPeriod, plural } from './format.ts';
import { atStart, inSentence, verb } from './label-grammar.ts';
import { isNarrowed } from './narrowed.ts';
import { paperRelation } from './paper-relation.ts';
import { shownRange } from './shown-range.ts';

/** A page title that the data supports, and one or two sentences with its figures. */
export interface Finding {
  readonly title: string;
  readonly dek: string;
}

const periodsInYear: Record<Interval, number> = { day: 0, week: 52, month: 12, quarter: 4, year: 1 };
/** Periods that must lie between the two ends of a claim. */
const leastSpan = 3;

/** One series at two complete periods, with the change between them. */
interface Ends {
  readonly label: string;
  readonly dimension: SeriesRef['dimension'];
  readonly now: { readonly value: number; readonly low: number; readonly high: number };
  readonly before: { readonly value: number; readonly low: number; readonly high: number };
  /** `up` and `down` only where Newcombe's 95 % interval excludes the contrary. */
  readonly direction: 'up' | 'down' | null;
}

const at = (series: TrendSeries, i: number): Ends['now'] | null => {
  const [value, low, high] = [series.value[i] ?? null, series.low[i] ?? null, series.high[i] ?? null];
  return value === null || low === null || high === null ? null : { value, low, high };
};

function endsOf(series: TrendSeries, now: number, then: number): Ends[] {
  const [last, first] = [at(series, now), at(series, then)];
  if (last === null || first === null) return [];
  const n = (i: number): [number, number] => [series.n[i] ?? 0, series.totals[i] ?? 0];
  const { low, high } = shareChange(...n(now), ...n(then));
  const direction = low !== null && low > 0 ? 'up' : high !== null && high < 0 ? 'down' : null;
  return [{ label: series.label, dimension: series.ref.dimension, now: last, before: first, direction }];
}

/** The last complete period and the one a year before it, or the first one; `null` where they are too close. */
function spanOf(answer: TrendAnswer): { now: number; before: number } | null {
  const whole = answer.coverage.flatMap((c, i) => (!c.partial && (answer.totals[i] ?? 0) > 0 ? [i] : []));
  const now = whole.at(-1);
  if (now === undefined) return null;
  const year = periodsInYear[answer.query.interval];
  const before = whole.find((i) => i >= now - year);
  return before !== undefined && now > before && now - before >= Math.min(leastSpan, year) ? { now, before } : null;
}

const percent = (fraction: number): string => formatPercent(fraction, fraction < 0.01 ? 1 : 0);

function ago(answer: TrendAnswer, now: number, then: number): string {
  return now - then === periodsInYear[answer.query.interval]
    ? 'a year before'
    : `in ${formatPeriod(answer.periods[then] ?? '')}`;
}

const above = (a: Ends['now'], b: Ends['now']): boolean => a.low > b.high;

/** What the first two series are to each other; `null` where nothing may be claimed. */
function orderTitle(first: Ends, second: Ends): { title: string; overlap: boolean } | null {
  const leads = above(first.now, second.now);
  const [a, b] = [first.label, second.label];
  if (leads && above(second.before, first.before))
    return { title: `${atStart(a)} ${verb(a, 'has', 'have')} overtaken ${inSentence(b)}`, overlap: false };
  if (leads) return { title: `${atStart(a)} ${verb(a, 'leads', 'lead')}`, overlap: false };
  for (const [risen, caught] of [
    [first, second],
    [second, first],
  ] as const) {
    if (above(caught.before, risen.before)) {
      const has = verb(risen.label, 'has', 'have');
      return { title: `${atStart(risen.label)} ${has} caught up with ${inSentence(caught.label)}`, overlap: true };
    }
  }
  return null;
}

/** `Agents have risen to 33% of papers, from 17%`; the corpus, where it must be said, stands with the papers of both. */
function moved({ label, dimension, direction, now, before }: Ends, where: string): string {
  const isKeyword = dimension.endsWith('keyword');
  const name = isKeyword ? `The keyword “${label}”` : atStart(label);
  const has = isKeyword ? 'has' : verb(label, 'has', 'have');
  return `${name} ${has} ${direction === 'up' ? 'risen' : 'fallen'} to ${percent(now.value)} of papers${where}, from ${percent(before.value)}`;
}

/** Series that a title names one by one. */
const mostNamed = 3;

/** `GUI agents, retrieval and reasoning`. */
function namesOf(shown: readonly TrendSeries[]): string {
  const names = shown.map(({ label }, i) => (i === 0 ? atStart(label) : inSentence(label)));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * What a chart is called where nothing stands out: the names of a few series, `Topics on Daily Papers, Jun 2024 to May 2026`
 * for more.
 */
function neutral(answer: TrendAnswer, shown: readonly TrendSeries[]): Finding {
  const range = shownRange(answer.periods, answer.query.filter, answer.provenance, 'to');
  const what =
    shown.length > 0 && shown.length <= mostNamed
      ? namesOf(shown)
      : shown.every((s) => s.ref.dimension === 'topic')
        ? 'Topics'
        : shown.every((s) => s.ref.dimension.endsWith('keyword'))
          ? 'Keywords'
          : 'Trends';
  const papers = answer.totals.reduce((sum, n) => sum + n, 0);
  const where = isNarrowed(answer.query.filter) ? 'among the papers that match' : inCorpus(answer.provenance);
  return {
    title: `${what} ${where}${range === null ? '' : `, ${range}`}`,
    dek: papers === 0 ? 'No paper matches.' : `${countedWords(answer, shown, papers)}.`,
  };
}

/** How many papers a neutral title speaks of: of a single series its own, and that a filter chose them. */
function countedWords({ query: { filter } }: TrendAnswer, shown: readonly TrendSeries[], papers: number): string {
  const range = isNarrowed(filter) ? 'that match the filter in this range' : 'in this range';
  const [only] = shown;
  if (only === undefined || shown.length > 1 || only.ref.dimension === 'all')
    return `${plural(papers, 'paper')} ${range}`;
  const own = only.n.reduce((sum, n) => sum + n, 0);
  const total = only.totals.reduce((sum, n) => sum + n, 0);
  return `${formatOf(own, total)} papers ${range}`;
}

/** Whether shares are taken of all papers of the chart's days, so that they may be called shares "of papers". */
function ofAllPapers(answer: TrendAnswer, shown: readonly TrendSeries[]): boolean {
  return !isNarrowed(answer.query.filter) && shown.every((s) => s.totals.every((n, i) => n === answer.totals[i]));
}

/** The corpus after a claim of invented papers; of real ones the page names it. */
const invented = ({ provenance }: TrendAnswer): string => (provenance.synthetic ? ` ${inCorpus(provenance)}` : '');

/**
 * What a trend of shares says, over complete periods only. An order is claimed where the two 95 % intervals are apart,
 * a change where Newcombe's interval of the difference excludes 0; "caught up" where they were apart and now overlap.
 * Everything else gets a neutral title.
 */
export function trendFinding(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): Finding {
  const shown = answer.series.filter((s) => s.known && !hidden.has(formatSeriesRef(s.ref)));
  const span = spanOf(answer);
  if (answer.query.metric !== 'share' || span === null || !ofAllPapers(answer, shown)) return neutral(answer, shown);
  const ranked = shown
    .flatMap((s) => endsOf(s, span.now, span.before))
    .sort((a, b) => b.now.value - a.now.value || a.label.localeCompare(b.label));
  const [first, second] = ranked;
  if (first === undefined) return neutral(answer, shown);
  const when = `${answer.query.filter.axis} in ${formatPeriod(answer.periods[span.now] ?? '')}`;
  const since = ago(answer, span.now, span.before);
  const order = second === undefined ? null : orderTitle(first, second);
  if (order !== null && second !== undefined) {
    const figures = `${percent(first.now.value)} of papers ${when} ${paperRelation(first)}, ${percent(second.now.value)} ${paperRelation(second, first)}`;
    return {
      title: `${order.title}${invented(answer)}`,
      dek: `${figures}${order.overlap ? '; the 95% intervals overlap' : ''}. ${atStart(since)} it was ${percent(first.before.value)} against ${percent(second.before.value)}.`,
    };
  }
  const change = ranked
    .filter((e) => e.direction !== null)
    .sort((a, b) => Math.abs(b.now.value - b.before.value) - Math.abs(a.now.value - a.before.value))[0];
  if (change === undefined) return neutral(answer, shown);
  return {
    title: moved(change, invented(answer)),
    dek: `Share of papers ${when}, against ${since.startsWith('in ') ? since.slice(3) : since}. The 95% interval of the change excludes zero.`,
  };
}
