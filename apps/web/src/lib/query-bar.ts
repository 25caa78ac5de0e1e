import { useDebouncedValue } from '@mantine/hooks';
import type { Day } from '@papertide/core';
import { type Axis, formatSeriesRef, type PaperFilter, type SeriesRef } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NameOf } from './filter-chips.ts';
import { readEntry } from './filter-entry.ts';
import { seriesOf } from './filter-lists.ts';
import { axisOf, useStatus } from './status.ts';
import { useTRPC } from './trpc.ts';
import { type Setter, useFilter } from './url-state.ts';

/** A series that completes what is being typed. */
export interface Suggestion {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly papers: number;
}

/** What the query bar shows and does: its props but for the placeholder. */
export interface QueryBarState {
  readonly filter: PaperFilter;
  /** Which days the filter means: those of publication where no list was ever read. */
  readonly axis: Axis;
  readonly onChange: Setter<PaperFilter>;
  /** Papers that match; `null` while not known. */
  readonly total: number | null;
  /** `total` is still that of the filter before. */
  readonly counting: boolean;
  /** The last day of data, at which preset ranges end; `null` without data. */
  readonly dataTo: Day | null;
  readonly nameOf: NameOf;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
}

/** What words without a name before them are completed with. */
const suggested = ['topic', 'keyword', 'author', 'organization', 'category', 'source'] as const;

/** The filter in the address with its count, names and suggestions from the server: `<QueryBar {...useQueryBar()} />`. */
export function useQueryBar(): QueryBarState {
  const trpc = useTRPC();
  const [filter, onChange] = useFilter();
  const [typed, onType] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 150);
  const status = useStatus().data;
  // By itself: a count in a batch would come with the slowest answer of the page.
  const count = useQuery(trpc.papers.count.queryOptions(filter, { trpc: { context: { alone: true } } }));
  const refs = seriesOf(filter);
  const names = useQuery(trpc.keywords.names.queryOptions(refs, { enabled: refs.length > 0 }));
  const { dimension, value } = readEntry(text);
  const dimensions = dimension === null ? [...suggested] : [dimension];
  const suggestions = useQuery(
    trpc.keywords.suggest.queryOptions({ text: value, limit: 12, dimensions }, { enabled: value !== '' }),
  );
  const nameOf: NameOf = (ref) => {
    const series = formatSeriesRef(ref);
    return names.data?.find((name) => name.series === series)?.label ?? ref.key;
  };
  return {
    filter,
    axis: axisOf(filter, status),
    onChange,
    total: count.data?.total ?? null,
    counting: count.isPlaceholderData,
    dataTo: status?.provenance.dataTo ?? null,
    nameOf,
    suggestions: readEntry(typed).value === '' ? [] : (suggestions.data ?? []),
    onType,
  };
}
