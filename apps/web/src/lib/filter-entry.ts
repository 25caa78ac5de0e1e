import {
  asPhrase,
  type Dimension,
  isAskableDay,
  longestText,
  type PaperFilter,
  parseText,
} from '@papertide/core/query';
import { withoutSeries, withSeries } from './filter-lists.ts';

/** What may be written before a colon, and the dimension that it means. */
export const writtenDimensions: Readonly<Record<string, Exclude<Dimension, 'all'>>> = {
  topic: 'topic',
  area: 'area',
  keyword: 'keyword',
  'source-keyword': 'source-keyword',
  'any-keyword': 'any-keyword',
  category: 'category',
  source: 'source',
  author: 'author',
  org: 'organization',
  organization: 'organization',
  phrase: 'phrase',
};

/** What is typed, taken apart: `-topic:rag` is a name, a value and a minus; words without a known name have none. */
export interface Entry {
  readonly dimension: Exclude<Dimension, 'all'> | null;
  readonly not: boolean;
  readonly value: string;
}

const partsOf = (entry: string): { not: boolean; name: string; value: string } => {
  const [, minus = '', name = '', value = ''] = /^(-?)([a-z-]+):(.*)$/is.exec(entry.trim()) ?? [];
  return { not: minus === '-', name: name.toLowerCase(), value: value.trim() };
};

/** Which list a typed text is about to add to, so that only its members are suggested. */
export function readEntry(entry: string): Entry {
  const { not, name, value } = partsOf(entry);
  const dimension = Object.hasOwn(writtenDimensions, name) ? (writtenDimensions[name] ?? null) : null;
  return dimension === null ? { dimension, not: false, value: entry.trim() } : { dimension, not, value };
}

/** A text as a part of a longer one in which every part counts: alternatives in brackets. */
const asPart = (text: string): string => (parseText(text).node?.kind === 'or' ? `(${text})` : text);

/** The filter with words beside its own, both of which count; as it was where both are too long. */
function withText(filter: PaperFilter, added: string): PaperFilter {
  if (filter.text === '') return { ...filter, text: added.slice(0, longestText).trim() };
  const text = `${asPart(filter.text)} ${asPart(added)}`;
  return text.length > longestText ? filter : { ...filter, text };
}

/**
 * The filter with what was typed: `topic:agents`, `-author:Ada Lovelace`, `org:Ada Labs`, `min:100`, `has:code`, `-has:code`,
 * `from:2026-01-01`, `to:2026-03-31`; anything else is words to search for, added to those already there.
 */
export function withEntry(filter: PaperFilter, entry: string): PaperFilter {
  const text = entry.trim();
  if (text === '') return filter;
  const { dimension, not, value } = readEntry(text);
  if (dimension !== null && value !== '') {
    if (dimension === 'phrase' && !not) return withText(filter, asPhrase(value));
    const ref = { dimension, key: dimension === 'phrase' ? asPhrase(value) : value };
    return not ? withoutSeries(filter, ref) : withSeries(filter, ref);
  }
  const part = partsOf(text);
  if (part.name === 'has' && part.value.toLowerCase() === 'code') return { ...filter, hasCode: !part.not };
  if (part.not) return withText(filter, text);
  if ((part.name === 'min' || part.name === 'upvotes') && /^\d{1,6}$/.test(part.value)) {
    return { ...filter, minUpvotes: Number(part.value) };
  }
  if ((part.name === 'from' || part.name === 'to') && isAskableDay(part.value)) {
    return { ...filter, [part.name]: part.value };
  }
  return withText(filter, text);
}
