import { UnstyledButton } from '@mantine/core';
import { everyPaper, type KeywordNeighborsAnswer, type SeriesRef } from '@papertide/core/query';
import { Link } from 'wouter';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { formatNumber, formatOf, noAnswer } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { seriesFilter } from '../../lib/point-filter.ts';
import classes from './keywords.module.css';

interface Props {
  readonly subject: SeriesRef;
  readonly query: PanelQuery<KeywordNeighborsAnswer>;
  readonly onChoose: (key: string) => void;
  /** Whether the page is narrowed to some papers; neighbors are of all papers always. */
  readonly narrowed: boolean;
}

const timesWords = (ratio: number | null): string => (ratio === null ? noAnswer : `×\u2009${formatNumber(ratio, 1)}`);

/** The keywords most strongly associated with one; the number of common papers opens them. */
export function NeighborsList({ subject, query, onChoose, narrowed }: Props) {
  const strongest = Math.max(1, ...(query.data?.rows ?? []).map(({ ratio }) => ratio ?? 0));
  return (
    <section aria-label="Keywords on the same papers" className={classes.neighbors}>
      <h3 className={classes.papersTitle}>Often on the same papers{narrowed && ', in all papers'}</h3>
      <PanelState
        query={query}
        height={190}
        skeleton="rows"
        failure="Could not load the neighbors"
        empty={({ rows }) =>
          rows.length === 0
            ? { title: 'No neighbors yet', children: 'No other keyword is on three of its papers.' }
            : null
        }
      >
        {({ rows, papers }) => (
          <ul className={classes.neighborRows}>
            {rows.map(({ ref, label, n, ratio }) => {
              const both = seriesFilter(ref, { ...everyPaper, within: [subject] });
              return (
                <li key={ref.key}>
                  <UnstyledButton className={classes.neighbor} onClick={() => onChoose(ref.key)}>
                    {label}
                  </UnstyledButton>
                  <span className={classes.strength} title={`${timesWords(ratio)} as often together as by chance`}>
                    <span style={{ width: `${(100 * (ratio ?? 0)) / strongest}%` }} />
                  </span>
                  <span className={`${classes.faint} pt-figures`}>{timesWords(ratio)}</span>
                  <Link
                    className={`${classes.both} pt-figures`}
                    href={papersHref({ filter: both, sort: 'upvotes' })}
                    aria-label={`${formatOf(n, papers)} papers with both`}
                  >
                    {formatOf(n, papers)}
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </PanelState>
    </section>
  );
}
