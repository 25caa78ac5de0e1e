import { Button, Popover, UnstyledButton } from '@mantine/core';
import {
  encodeKeywordDimension,
  formatSeriesRef,
  keywordPartsOf,
  maxSeries,
  type SeriesRef,
  type SeriesSynonyms,
} from '@papertide/core/query';
import { Link } from 'wouter';
import { formatNumber, plural } from '../../lib/format.ts';
import { writePairs } from '../../lib/query-string.ts';
import { synonymsWords } from './synonyms-words.ts';
import classes from './topics.module.css';
import type { TopicsState } from './topics-state.ts';

interface Props {
  readonly series: SeriesRef;
  readonly label: string;
  readonly group: SeriesSynonyms;
  readonly state: TopicsState;
}

/** The page on which an admin changes the group. */
const groupHref = ({ merged }: SeriesSynonyms): string => {
  const parts = keywordPartsOf(merged.dimension);
  return `/keywords${writePairs([['k', merged.key], ...encodeKeywordDimension(parts?.kind ?? 'keyword')])}`;
};

/** In the chip of a keyword with synonyms: which they are, each to be added by itself, and the way to count this series with or without them. */
export function SynonymsOfSeries({ series, label, group, state }: Props) {
  const ref = formatSeriesRef(series);
  const isMerged = ref === formatSeriesRef(group.merged);
  const shown = new Set(state.query.series.map(formatSeriesRef));
  const isFull = shown.size >= maxSeries;
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.synonyms} aria-label={`Synonyms of ${label}`}>
          {synonymsWords(group, isMerged)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.options}>
          <div className={classes.optionHead}>
            {isMerged ? 'Counted as one, a paper once' : 'Synonyms, each counted by itself'} · papers of all time
          </div>
          <ul className={classes.members}>
            {group.apart.map((one) => (
              <li key={one.ref.key} className={classes.member}>
                <span>{one.label}</span>
                <span className={`${classes.count} pt-figures`} title={plural(one.papers, 'paper')}>
                  {formatNumber(one.papers)}
                </span>
                {shown.has(formatSeriesRef(one.ref)) ? (
                  <span className={classes.count}>in the chart</span>
                ) : (
                  <Button
                    size="compact-xs"
                    disabled={isFull}
                    aria-label={`Add ${one.label} by itself`}
                    onClick={() => state.add(one.ref)}
                  >
                    Add
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <div className={classes.memberTools}>
            {isMerged ? (
              <Button
                onClick={() =>
                  state.spread(
                    ref,
                    group.apart.map((one) => one.ref),
                  )
                }
              >
                Show each by itself
              </Button>
            ) : (
              <Button onClick={() => state.replace(ref, group.merged)}>Merge with its synonyms</Button>
            )}
            <Link href={groupHref(group)}>Edit the group</Link>
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
