import { Button } from '@mantine/core';
import type { PaperDetail } from '@papertide/core/query';
import { Link } from 'wouter';
import type { CurveAxes } from '../../../charts/rows/curve-rows.ts';
import type { PanelQuery } from '../../../components/PanelState.tsx';
import { paperHref } from '../../../components/PaperRow.tsx';
import { TopicDots } from '../../../components/TopicDots.tsx';
import { calmText } from '../../../lib/calm-text.ts';
import { formatDay } from '../../../lib/format.ts';
import { Abstract } from '../Abstract.tsx';
import { AttentionPanel } from '../AttentionPanel.tsx';
import { CurvePanel } from '../CurvePanel.tsx';
import classes from './compare.module.css';

export interface PaperSideProps {
  readonly paper: PaperDetail;
  readonly query: PanelQuery<PaperDetail>;
  /** The axes of both curves; `undefined` while there is one. */
  readonly axes: CurveAxes | undefined;
  readonly onDrop: () => void;
}

const firstAuthors = 6;

/** One of two papers: title, authors, dates, attention, topics, abstract with keyphrases, curve. */
export function PaperSide({ paper, query, axes, onDrop }: PaperSideProps) {
  const { title, allAuthors, publishedOn, listedOn, topics } = paper;
  const more = allAuthors.length - firstAuthors;
  const names = allAuthors.slice(0, firstAuthors).join(', ') || 'Authors not known';
  const dates = [publishedOn && `Published ${formatDay(publishedOn)}`, listedOn && `Listed ${formatDay(listedOn)}`];
  return (
    <article className={classes.side}>
      <h2 className={classes.title}>
        <Link href={paperHref(paper.key)}>{calmText(title)}</Link>
      </h2>
      <p className={classes.meta}>
        {names}
        {more > 0 && ` and ${more} more`}
      </p>
      <p className={`${classes.meta} pt-figures`}>{dates.filter(Boolean).join(' · ')}</p>
      <p className="pt-screen-only">
        <Button onClick={onDrop}>Choose another</Button>
      </p>
      <AttentionPanel paper={paper} />
      {topics.length > 0 && (
        <div className={classes.topics}>
          <TopicDots topics={topics} />
        </div>
      )}
      <Abstract paper={paper} />
      <CurvePanel query={query} paper={paper} axes={axes} />
    </article>
  );
}
