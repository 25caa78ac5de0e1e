import type { Day } from '@papertide/core';
import { isAskableDay, type PaperFilter, type SeriesRef } from '@papertide/core/query';
import { presetOf } from './date-presets.ts';
import { formatDay, formatDays, formatNumber } from './format.ts';

/** The fields of a filter that hold lists of keys, with the word of each. */
export const listFields = {
  topics: 'topic',
  withoutTopics: 'topic',
  areas: 'area',
  keywords: 'keyword',
  sourceKeywords: 'keyword of the source',
  categories: 'category',
  sources: 'source',
  authors: 'author',
} as const;
export type ListField = keyof typeof listFields;

/** The name of a key as a reader knows it. */
export type NameOf = (field: ListField, key: string) => string;

/** A topic or keyword that completes what is being typed. */
export interface Suggestion {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly papers: number;
}

/** A part of a filter: `field` and `value` in words, and the filter without it. */
export interface Chip {
  readonly id: string;
  readonly field: string;
  readonly value: string;
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
  for (const [field, word] of Object.entries(listFields) as [ListField, string][]) {
    for (const key of filter[field]) {
      chips.push({
        id: `${field}:${key}`,
        field: word,
        value: nameOf(field, key),
        not: field === 'withoutTopics',
        without: (now) => ({ ...now, [field]: now[field].filter((other) => other !== key) }),
      });
    }
  }
  const part = (id: string, field: string, value: string, change: Partial<PaperFilter>): void => {
    chips.push({ id, field, value, not: false, without: (now) => ({ ...now, ...change }) });
  };
  if (filter.text !== '') part('text', 'text', filter.text, { text: '' });
  if (filter.minUpvotes !== null) {
    part('upvotes', 'upvotes', `${formatNumber(filter.minUpvotes)} or more`, { minUpvotes: null });
  }
  if (filter.axis !== 'listed') part('axis', 'dates', 'of publication', { axis: 'listed' });
  const ownRange =
    (filter.from !== null || filter.to !== null) && (dataTo === null || presetOf(filter, dataTo) === null);
  if (ownRange) part('days', filter.axis, daysInWords(filter), { from: null, to: null });
  return chips;
}

const writtenFields: Record<string, ListField> = {
  topic: 'topics',
  '-topic': 'withoutTopics',
  area: 'areas',
  keyword: 'keywords',
  'source-keyword': 'sourceKeywords',
  category: 'categories',
  source: 'sources',
  author: 'authors',
};

const longestList = 10;
const added = (keys: string[], key: string): string[] =>
  keys.includes(key) || keys.length >= longestList ? keys : [...keys, key];

/** The filter with a key more in one of its lists; lists hold at most 10 distinct keys. */
export function withKey(filter: PaperFilter, field: ListField, key: string): PaperFilter {
  return { ...filter, [field]: added(filter[field], key) };
}

/**
 * The filter with what was typed: `topic:agents`, `-topic:agents`, `author:Ada Lovelace`, `upvotes:100`,
 * `from:2026-01-01`, `to:2026-03-31`; anything else is words to search for, added to those already there.
 */
export function withEntry(filter: PaperFilter, entry: string): PaperFilter {
  const text = entry.trim();
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(0, colon)).toLowerCase();
  const value = text.slice(colon + 1).trim();
  const field = Object.hasOwn(writtenFields, name) ? writtenFields[name] : undefined;
  if (text === '') return filter;
  if (field !== undefined && value !== '') return withKey(filter, field, value);
  if (name === 'upvotes' && /^\d{1,6}$/.test(value)) return { ...filter, minUpvotes: Number(value) };
  if ((name === 'from' || name === 'to') && isAskableDay(value)) return { ...filter, [name]: value };
  return { ...filter, text: `${filter.text} ${text}`.trim().slice(0, 300) };
}
