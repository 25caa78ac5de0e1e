import { addDays, type Day, isWorkday, type Period, periodEnd, periodOf, periodStart } from '@papertide/core';
import { everyPaper, type PaperFilter, type PaperListAnswer, type PaperSort } from '@papertide/core/query';
import { filterChips, type NameOf } from '../../lib/filter-chips.ts';
import { formatNumber, plural } from '../../lib/format.ts';

/** How much of the calendar a feed shows at a time. */
export const feeds = ['day', 'week', 'month'] as const;
export type Feed = (typeof feeds)[number];

/** The period that a filter's days are, whole; `null` for any other range. */
export function feedOf(filter: PaperFilter): { readonly feed: Feed; readonly period: Period } | null {
  const { from, to } = filter;
  if (from === null || to === null) return null;
  const feed = feeds.find((f) => {
    const period = periodOf(from, f);
    return periodStart(period) === from && periodEnd(period) === to;
  });
  return feed === undefined ? null : { feed, period: periodOf(from, feed) };
}

/** The filter over a whole period; `null` takes the dates out. */
export function withPeriod(filter: PaperFilter, period: Period | null): PaperFilter {
  return period === null
    ? { ...filter, from: null, to: null }
    : { ...filter, from: periodStart(period), to: periodEnd(period) };
}

/** The period before (-1) or after (1) one; a day's neighbors are the workdays, on which lists come out. */
export function neighborPeriod(period: Period, feed: Feed, step: -1 | 1): Period {
  let day = step === 1 ? addDays(periodEnd(period), 1) : addDays(periodStart(period), -1);
  while (feed === 'day' && !isWorkday(day)) day = addDays(day, step);
  return periodOf(day, feed);
}

/** The periods before and after that hold data, `null` where there is none. */
export function neighbors(period: Period, feed: Feed, first: Day | null, last: Day | null) {
  const [before, after] = [neighborPeriod(period, feed, -1), neighborPeriod(period, feed, 1)];
  return {
    before: first !== null && periodEnd(before) >= first ? before : null,
    after: last !== null && periodStart(after) <= last ? after : null,
  };
}

/** The orders of a list in a reader's words. */
export const sortLabels: Record<PaperSort, string> = {
  listed: 'Newest listed',
  published: 'Newest published',
  upvotes: 'Most upvoted',
  relevance: 'Best match',
};

/** The orders that make sense: a best match needs words to match. */
export function sortsFor(filter: PaperFilter, hasLists = true): PaperSort[] {
  const sorts: PaperSort[] = hasLists ? ['listed', 'published', 'upvotes'] : ['published', 'upvotes'];
  return filter.text === '' ? sorts : [...sorts, 'relevance'];
}

/** `1–25 of 8,506 papers`, `1–25 of the newest 1,000 of 7,786 papers, best first`; `0 papers` without any. */
export function placeWords(
  page: number,
  size: number,
  shown: number,
  { total, ranked }: Pick<PaperListAnswer, 'total' | 'ranked'>,
): string {
  if (total === 0 || shown === 0) return plural(total, 'paper');
  const first = (page - 1) * size + 1;
  const place = `${formatNumber(first)}–${formatNumber(first + shown - 1)}`;
  if (ranked === null) return `${place} of ${plural(total, 'paper')}`;
  const newest = ranked < total ? `the newest ${formatNumber(ranked)} of ` : '';
  return `${place} of ${newest}${plural(total, 'paper')}, best first`;
}

/** Whether a filter leaves papers out. */
export const isFiltered = (filter: PaperFilter): boolean => JSON.stringify(filter) !== JSON.stringify(everyPaper);

/** A filter in words without its dates: `topic Agents · not topic Robotics`; `none` for every paper. */
export function filterWords(filter: PaperFilter, nameOf: NameOf): string {
  const chips = filterChips({ ...filter, from: null, to: null }, nameOf, null);
  return chips.map(({ not, field, value }) => `${not ? 'not ' : ''}${field} ${value}`).join(' · ') || 'none';
}

/** Which papers of a list are shown, by the marks of this browser. */
export const markFilters = ['all', 'unread', 'saved'] as const;
export type MarkFilter = (typeof markFilters)[number];

/** Saved papers shown at a time. */
export const mostSaved = 100;
