import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useStatus } from '../../lib/status.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { useFilter } from '../../lib/url-state.ts';
import type { ListField } from './filter-chips.ts';
import { QueryBar } from './QueryBar.tsx';

/** The query bar of the filter in the address, with its count, names and suggestions from the server. */
export function FilterBar({ placeholder }: { placeholder?: string }) {
  const trpc = useTRPC();
  const [filter, setFilter] = useFilter();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 150);
  const status = useStatus().data;
  const count = useQuery(trpc.papers.count.queryOptions(filter));
  const taxonomy = useQuery(
    trpc.topics.taxonomy.queryOptions(undefined, { enabled: filter.topics.length + filter.withoutTopics.length > 0 }),
  );
  const suggestions = useQuery(trpc.keywords.suggest.queryOptions({ text, limit: 8 }, { enabled: text !== '' }));
  const nameOf = (field: ListField, key: string): string => {
    if (field === 'sources') return status?.sources.find((source) => source.id === key)?.name ?? key;
    const isTopic = field === 'topics' || field === 'withoutTopics';
    return isTopic ? (taxonomy.data?.topics.find((topic) => topic.id === key)?.name ?? key) : key;
  };
  return (
    <QueryBar
      filter={filter}
      onChange={setFilter}
      total={count.data?.total ?? null}
      dataTo={status?.provenance.dataTo ?? null}
      nameOf={nameOf}
      suggestions={typed.trim() === '' ? [] : (suggestions.data ?? [])}
      onType={setTyped}
      placeholder={placeholder}
    />
  );
}
