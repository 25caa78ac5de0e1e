import { UnstyledButton } from '@mantine/core';
import type { TopicEffectAnswer } from '@papertide/core/query';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { IntervalDots } from '../../charts/IntervalDots.tsx';
import { readingWords } from '../../charts/rows/distribution-rows.ts';
import { describeDots, dotTable, effectRows, formatFactor } from '../../charts/rows/dot-rows.ts';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatOf, plural } from '../../lib/format.ts';
import classes from './upvotes.module.css';

const fewest = 12;

export interface EffectsPanelProps {
  readonly query: PanelQuery<TopicEffectAnswer>;
  readonly shortNames: ReadonlyMap<string, string>;
  readonly filters: string;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onTopic: (topicId: string) => void;
}

/** How many more or fewer upvotes go with a topic, at equal age, by empirical Bayes. */
export function EffectsPanel({ query, shortNames, filters, drop, all, onAll, onTopic }: EffectsPanelProps) {
  const count = query.data?.rows.length ?? 0;
  const shown = all ? count : Math.min(fewest, count);
  const rowsOf = (answer: TopicEffectAnswer) => effectRows(answer);
  return (
    <ChartFrame
      title="How many more upvotes go with a topic?"
      subtitle={({ papers, reading }) =>
        `Factor on 1 + upvotes ${readingWords[reading]}, drawn toward ×1, with 95% interval, by its lower end · n = ${plural(papers, 'paper')}`
      }
      query={query}
      height={shown === 0 ? 340 : 30 + shown * 26}
      what="topic effects"
      filters={filters}
      table={(answer) => dotTable(rowsOf(answer), ['topic', 'factor', 'Factor'], formatFactor)}
      description={(answer) => describeDots(rowsOf(answer), 'Topics by the upvotes that go with them', formatFactor)}
      failure="Could not load the topics"
      narrow
      shown={
        count > fewest && (
          <UnstyledButton className={classes.more} onClick={() => onAll(!all)} aria-expanded={all}>
            {all ? `Show the first ${fewest}` : `${formatOf(shown, count)} topics. Show all`}
          </UnstyledButton>
        )
      }
      method={
        <>
          <p>
            Papers vary around their topic and topics around the overall mean, on the scale of ln(1 + upvotes). A
            topic’s effect is its mean less the overall one, drawn toward none the more the fewer papers it has and the
            less topics differ. How much they differ is not known exactly: effect and interval are the median and the
            middle 95% over all amounts that the papers leave possible (restricted likelihood, flat prior on the
            deviation). So few papers give wide intervals, never none. Topics are ranked by the lower end, so that few
            lucky papers do not lead.
          </p>
          <p>
            Upvotes are those at day 7, between readings that bracket it, so that papers are of equal age; papers that
            were not read around then are left out, and those that were read again may be the ones that were noticed.
            Topics with fewer than 10 papers take part but are not shown. A paper has several topics: this is an
            association, not a cause.
          </p>
        </>
      }
      empty={({ rows, papers }) =>
        rows.length === 0
          ? {
              title: 'Too few papers to tell',
              children: `${plural(papers, 'paper')} of equal age; topics cannot be told apart by them. ${drop === null ? 'Readings on several days make more.' : 'Fewer filters leave more.'}`,
              action: drop,
            }
          : null
      }
    >
      {(answer) => (
        <IntervalDots
          rows={rowsOf(answer)
            .slice(0, shown)
            .map((row) => ({ ...row, label: shortNames.get(row.id) ?? row.label }))}
          show={formatFactor}
          name="Factor"
          what="Topics by the upvotes that go with them"
          axis="ratio"
          onRow={onTopic}
        />
      )}
    </ChartFrame>
  );
}
