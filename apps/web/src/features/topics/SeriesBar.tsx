import { UnstyledButton } from '@mantine/core';
import { formatSeriesRef, likeKeywords, maxSeries, synonymsOf, type TrendAnswer } from '@papertide/core/query';
import { assignSlots } from '../../charts/series-style.ts';
import { SeriesChip } from '../../components/SeriesChip.tsx';
import { formatOf } from '../../lib/format.ts';
import { AddSeries } from './AddSeries.tsx';
import { SynonymsOfSeries } from './SynonymsOfSeries.tsx';
import classes from './topics.module.css';
import type { TopicsState } from './topics-state.ts';

/** The series of the chart as chips, on a phone in a row that scrolls; the box that adds one, and a way to begin anew. */
export function SeriesBar({ state, answer }: { state: TopicsState; answer: TrendAnswer | undefined }) {
  const { query, hidden, isolated } = state;
  const known = new Map(answer?.series.map((s) => [formatSeriesRef(s.ref), s]));
  const chips = query.series.map((ref) => {
    const text = formatSeriesRef(ref);
    const { label = ref.key, slot = null } = known.get(text) ?? {};
    return { ref, text, label, slot, group: synonymsOf(ref, answer?.synonyms ?? []) };
  });
  const slots = assignSlots(chips);
  return (
    <div className={`${classes.bar} pt-screen-only`}>
      <div className={classes.chips}>
        {chips.map(({ ref, text, label, group }, i) => (
          <SeriesChip
            key={text}
            slot={slots[i] ?? 1}
            label={label}
            isolated={isolated === text}
            hidden={hidden.has(text)}
            onIsolate={() => state.isolate(text)}
            onToggle={() => state.toggle(text)}
            onRemove={() => state.remove(text)}
          >
            {group && <SynonymsOfSeries series={ref} label={label} group={group} state={state} />}
          </SeriesChip>
        ))}
      </div>
      <span className={classes.adding}>
        <AddSeries shown={chips.length} keywords={likeKeywords(query.series)} onAdd={state.add} />
        <span className={`${classes.count} pt-figures`}>{formatOf(chips.length, maxSeries)} series</span>
        {chips.length > 1 && (
          <UnstyledButton className={classes.clear} onClick={state.clear} title="Remove every series from the chart">
            Clear
          </UnstyledButton>
        )}
      </span>
    </div>
  );
}
