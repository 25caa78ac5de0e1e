import { intervalOf } from '@papertide/core';
import type { PaperDetail } from '@papertide/core/query';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { CurveAxes } from '../../charts/rows/curve-rows.ts';
import { curveTable } from '../../charts/rows/curve-table.ts';
import { UpvoteCurve } from '../../charts/UpvoteCurve.tsx';
import { CohortMethod } from '../../components/methods/CohortMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { Section } from '../../components/Section.tsx';
import { formatDay, plural } from '../../lib/format.ts';
import classes from './paper.module.css';
import { describeReadings, grayWords, readOnce } from './paper-rows.ts';

const title = 'How did upvotes arrive?';
const height = 210;

export interface CurvePanelProps {
  readonly query: PanelQuery<PaperDetail>;
  readonly paper: PaperDetail;
  /** Axes that it shares with the curve beside it. */
  readonly axes?: CurveAxes | undefined;
}

/** How upvotes arrived, against the papers listed with it. */
export function CurvePanel({ query, paper, axes }: CurvePanelProps) {
  const known = paper.observations.filter((o) => o.upvotes !== null).length;
  const cohort = paper.rank !== null && intervalOf(paper.rank.cohort) === 'week' ? 'its week' : 'its day';
  const last = paper.observedAt === null ? '' : ` · last ${formatDay(paper.observedAt.slice(0, 10))}`;
  const once = readOnce(paper.observations);
  if (once !== null) {
    return (
      <Section title={title}>
        <p className={classes.note}>{once} A curve needs readings on two days.</p>
      </Section>
    );
  }
  return (
    <ChartFrame
      title={title}
      pictureTitle={paper.title}
      subtitle={() =>
        `${plural(known, 'reading')}${last}${axes === undefined ? '' : ' · both papers on the same axes'} · ${grayWords(paper, cohort)}`
      }
      query={query}
      height={height}
      filters={null}
      what="readings"
      subject={paper.key}
      topics={false}
      narrow
      table={({ observations }) => curveTable(observations)}
      description={({ observations }) => describeReadings(observations)}
      empty={() =>
        known === 0 || paper.listedOn === null
          ? {
              title: known === 0 ? 'No reading of upvotes yet' : 'Not on a list',
              children: known === 0 ? 'The next collection reads them.' : 'A curve starts on the day of its list.',
              action: { label: 'Open Sources', href: '/sources' },
            }
          : null
      }
      method={
        <>
          <p>
            <b>Readings.</b> Each collection stores upvotes, comments and stars with the time. A reading is kept where a
            figure has changed or the last one is an hour old or more; upvotes may also go down. Lines between readings
            are straight: what happened between them is not known.
          </p>
          <p>
            <b>Gray.</b> The median and the middle half of papers of the same cohort, at each age in days: the same n
            papers all along the line, on straight lines between their readings where these are at most 14 days apart.
            It spans the longest stretch of days at which at least half of the cohort are known, and ends there: those
            read later are mostly those that were noticed. Where fewer than half were read on two days there is no line.
          </p>
          <CohortMethod />
        </>
      }
    >
      {(answer) => (
        <UpvoteCurve
          observations={answer.observations}
          listedOn={answer.listedOn}
          cohort={answer.cohortCurve}
          cohortName={cohort}
          cohortSize={answer.rank?.size}
          axes={axes}
          height={height}
        />
      )}
    </ChartFrame>
  );
}
