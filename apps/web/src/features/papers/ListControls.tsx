import { NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { everyPaper, type PaperFilter, type PaperSort, type Status } from '@papertide/core/query';
import { Choice } from '../../components/Choice.tsx';
import { withSeries } from '../../lib/filter-lists.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Setter } from '../../lib/url-state.ts';
import { FeedControl } from './FeedControl.tsx';
import classes from './papers.module.css';
import { type MarkFilter, sortLabels, sortsFor } from './papers-rows.ts';

const markOptions: { value: MarkFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'unread', label: 'Unread' },
  { value: 'saved', label: 'Saved' },
];
const minima = [10, 25, 50, 100, 250];

export interface ListControlsProps {
  readonly filter: PaperFilter;
  readonly onFilter: Setter<PaperFilter>;
  readonly sort: PaperSort;
  readonly onSort: (sort: PaperSort) => void;
  readonly status: Status | undefined;
  readonly marks: MarkFilter;
  readonly onMarks: (marks: MarkFilter) => void;
}

/** Order, dates at a time, least upvotes and source of a list. */
export function ListControls({ filter, onFilter, sort, onSort, status, marks, onMarks }: ListControlsProps) {
  const phone = useMediaQuery('(max-width: 37.5em)', false, { getInitialValueInEffect: false });
  const orders = sortsFor(filter, status?.provenance.axis !== 'published').map((value) => ({
    value,
    label: sortLabels[value],
  }));
  const { minUpvotes } = filter;
  const steps =
    minUpvotes === null || minima.includes(minUpvotes) ? minima : [...minima, minUpvotes].sort((a, b) => a - b);
  const sources = status?.sources.filter((source) => source.papers > 0) ?? [];
  return (
    <div className={`${classes.controls} pt-screen-only`}>
      {phone ? (
        <NativeSelect
          size="xs"
          aria-label="Order"
          value={sort}
          data={orders}
          onChange={({ currentTarget: { value } }) => {
            const order = orders.find((o) => o.value === value);
            if (order !== undefined) onSort(order.value);
          }}
        />
      ) : (
        <Choice label="Order" value={sort} options={orders} onChange={onSort} />
      )}
      {status?.firstListed && status.lastListed && (
        <FeedControl filter={filter} onChange={onFilter} first={status.firstListed} last={status.lastListed} />
      )}
      <NativeSelect
        size="xs"
        aria-label="Least upvotes"
        w={128}
        value={minUpvotes === null ? '' : String(minUpvotes)}
        data={[
          { value: '', label: 'Any upvotes' },
          ...steps.map((n) => ({ value: String(n), label: `${formatNumber(n)}+ upvotes` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter((now) => ({ ...now, minUpvotes: value === '' ? everyPaper.minUpvotes : Number(value) }))
        }
      />
      {sources.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label="Source"
          w={128}
          value={filter.sources.length === 1 ? filter.sources[0] : ''}
          data={[{ value: '', label: 'Any source' }, ...sources.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget: { value } }) =>
            onFilter((now) => {
              const none = { ...now, sources: [] };
              return value === '' ? none : withSeries(none, { dimension: 'source', key: value });
            })
          }
        />
      )}
      <Choice label="By your marks" value={marks} options={markOptions} onChange={onMarks} />
    </div>
  );
}
