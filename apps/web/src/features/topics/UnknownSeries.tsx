import { Button, CloseButton } from '@mantine/core';
import { formatSeriesRef, likeKeywords, type SeriesRef, type TrendAnswer } from '@papertide/core/query';
import { seriesNouns } from '../../lib/series-nouns.ts';
import classes from './topics.module.css';
import { useSuggestions } from './topics-queries.ts';
import type { TopicsState } from './topics-state.ts';

/** Suggestions beside a name that nothing has. */
const most = 3;
/** One name that nothing has, what may have been meant, and a way to be rid of it. */
function UnknownOne({ series, state }: { series: SeriesRef; state: TopicsState }) {
  const ref = formatSeriesRef(series);
  const found = useSuggestions(series.key, true, likeKeywords([series])).data ?? [];
  const near = found.filter((s) => formatSeriesRef(s.ref) !== ref).slice(0, most);
  return (
    <li className={classes.unknown}>
      <span>
        There is no {seriesNouns[series.dimension]} “{series.key}”.{near.length > 0 && ' Did you mean'}
      </span>
      {near.map((s) => (
        <Button key={formatSeriesRef(s.ref)} onClick={() => state.replace(ref, s.ref)}>
          {s.label}
        </Button>
      ))}
      <CloseButton size={22} iconSize={12} aria-label={`Remove ${series.key}`} onClick={() => state.remove(ref)} />
    </li>
  );
}

/** The series of the address that do not exist: said, not drawn as zero. */
export function UnknownSeries({ answer, state }: { answer: TrendAnswer | undefined; state: TopicsState }) {
  const unknown = answer?.series.filter((s) => !s.known) ?? [];
  if (unknown.length === 0) return null;
  return (
    <ul className={classes.unknowns} aria-label="Series that do not exist">
      {unknown.map((s) => (
        <UnknownOne key={formatSeriesRef(s.ref)} series={s.ref} state={state} />
      ))}
    </ul>
  );
}
