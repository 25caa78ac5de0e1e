import type { Day } from '@papertide/core';
import { formatSeriesRef, type PaperFilter, type SeriesRef } from '@papertide/core/query';
import { presetOf } from './date-presets.ts';
import { dropSeries, letIn, listedDimensions, listOf } from './filter-lists.ts';
import { formatDay, formatDays, formatNumber } from './format.ts';
import { portraitHref } from './portrait-href.ts';
import { seriesNouns } from './series-nouns.ts';

/** The name of a series as a reader knows it. */
export type NameOf = (ref: SeriesRef) => string;

/** A part of a filter: `field` and `value` in words, and the filter without it. */
export interface Chip {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  /** The page of the topic, author or organization; `null` for other parts. */
  readonly href: string | null;
  /** The part leaves papers out. */
  readonly not: boolean;
  readonly without: (filter: PaperFilter) => PaperFilter;
}

function daysInWords(filter: PaperFilter): string {
  if (filter.from !== null && filter.to !== null) return formatDays(filter.from, filter.to);
  return filter.from !== null ? `since ${formatDay(filter.from)}` : `to ${formatDay(filter.to)}`;
}

/** The parts of a filter in the order in which they are shown. A preset range is no chip: its button shows it. */
export function filterChips(filter: PaperFilter, nameOf: NameOf, dataTo: Day | null): Chip[] {
  const chips: Chip[] = [];
  const series = (ref: SeriesRef, id: string, not: boolean, without: Chip['without']): void => {
    chips.push({ id, field: seriesNouns[ref.dimension], value: nameOf(ref), href: portraitHref(ref), not, without });
  };
  for (const dimension of listedDimensions) {
    for (const key of filter[listOf[dimension]]) {
      const ref = { dimension, key };
      series(ref, formatSeriesRef(ref), false, (now) => dropSeries(now, ref));
    }
  }
  for (const ref of filter.within) {
    series(ref, `in:${formatSeriesRef(ref)}`, false, (now) => dropSeries(now, ref));
  }
  for (const ref of filter.without) {
    series(ref, `not:${formatSeriesRef(ref)}`, true, (now) => letIn(now, ref));
  }
  const part = (id: string, field: string, value: string, change: Partial<PaperFilter>, not = false): void => {
    chips.push({ id, field, value, href: null, not, without: (now) => ({ ...now, ...change }) });
  };
  if (filter.together.length > 0) {
    const [first, more] = [filter.together.slice(0, 3), filter.together.length - 3];
    const value = `${first.join(', ')}${more > 0 ? ` + ${more} more` : ''}`;
    part('together', 'two or more of', value, { together: [], togetherOf: 'keyword' });
  }
  if (filter.text !== '') part('text', 'text', filter.text, { text: '' });
  if (filter.minUpvotes !== null) {
    part('upvotes', 'upvotes', `${formatNumber(filter.minUpvotes)} or more`, { minUpvotes: null });
  }
  if (filter.hasCode !== null) part('code', 'with', 'code', { hasCode: null }, !filter.hasCode);
  if (filter.axis !== 'listed') part('axis', 'dates', 'of publication', { axis: 'listed' });
  const ownRange =
    (filter.from !== null || filter.to !== null) && (dataTo === null || presetOf(filter, dataTo) === null);
  if (ownRange) part('days', filter.axis, daysInWords(filter), { from: null, to: null });
  return chips;
}

/** The parts of a filter in one line: `topic Agents · not author Ada`; `none` without any. */
export function filtersInWords(filter: PaperFilter, nameOf: NameOf): string {
  const chips = filterChips(filter, nameOf, null);
  return chips.map(({ not, field, value }) => `${not ? 'not ' : ''}${field} ${value}`).join(' · ') || 'none';
}

/** Filters in words together with those that a list has of its own, of which empty ones say nothing. */
export function alsoFiltered(filters: string, ...more: readonly string[]): string {
  return [filters === 'none' ? '' : filters, ...more].filter((words) => words !== '').join(' · ') || 'none';
}
