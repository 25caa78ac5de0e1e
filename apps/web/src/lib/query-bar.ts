import { useDebouncedValue } from '@mantine/hooks';
import type { Day } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListField, NameOf, Suggestion } from './filter-chips.ts';
import { useStatus } from './status.ts';
import { useTRPC } from './trpc.ts';
import { type Setter, useFilter } from './url-state.ts';

/** What the query bar shows and does: its props but for the placeholder. */
export interface QueryBarState {
  readonly filter: PaperFilter;
  readonly onChange: Setter<PaperFilter>;
  readonly total: number | null;
  readonly dataTo: Day | null;
  readonly nameOf: NameOf;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
}

/** The filter in the address with its count, names and suggestions from the server: `<QueryBar {...useQueryBar()} />`. */
export function useQueryBar(): QueryBarState {
  const trpc = useTRPC();
  const [filter, onChange] = useFilter();
  const [typed, onType] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 150);
  const status = useStatus().data;
  const count = useQuery(trpc.papers.count.queryOptions(filter));
  const named = filter.topics.length + filter.withoutTopics.length > 0;
  const taxonomy = useQuery(trpc.topics.taxonomy.queryOptions(undefined, { enabled: named }));
  const suggestions = useQuery(trpc.keywords.suggest.queryOptions({ text, limit: 8 }, { enabled: text !== '' }));
  const nameOf = (field: ListField, key: string): string => {
    if (field === 'sources') return status?.sources.find((source) => source.id === key)?.name ?? key;
    const isTopic = field === 'topics' || field === 'withoutTopics';
    return isTopic ? (taxonomy.data?.topics.find((topic) => topic.id === key)?.name ?? key) : key;
  };
  return {
    filter,
    onChange,
    total: count.data?.total ?? null,
    dataTo: status?.provenance.dataTo ?? null,
    nameOf,
    suggestions: typed.trim() === '' ? [] : (suggestions.data ?? []),
    onType,
  };
}
