import type { PaperDetail } from '@papertide/core/query';
import { UpvoteCurve } from '../../charts/UpvoteCurve.tsx';
import { Section } from '../../components/Section.tsx';
import { plural } from '../../lib/format.ts';
import classes from './paper.module.css';

const kinds = [
  { metric: 'comments', unit: 'comment' },
  { metric: 'stars', unit: 'GitHub star' },
] as const;

/** How comments and stars arrived, each by itself: they are never mixed with upvotes. Nothing where they were read on one day. */
export function OtherCurvesPanel({ paper }: { paper: PaperDetail }) {
  const curves = kinds.flatMap(({ metric, unit }) => {
    const readings = paper.observations.flatMap((o) => (o[metric] === null ? [] : [{ ...o, upvotes: o[metric] }]));
    return new Set(readings.map((o) => o.observedAt.slice(0, 10))).size > 1 ? [{ unit, readings }] : [];
  });
  if (curves.length === 0 || paper.listedOn === null) return null;
  return (
    <Section title="And comments and stars?" subtitle="Other kinds of attention, each on its own scale">
      {curves.map(({ unit, readings }) => (
        <div key={unit}>
          <p className={classes.note}>
            {unit[0]?.toUpperCase()}
            {unit.slice(1)}s, {plural(readings.length, 'reading')}
          </p>
          <UpvoteCurve observations={readings} listedOn={paper.listedOn} cohort={[]} unit={unit} height={110} />
        </div>
      ))}
    </Section>
  );
}
