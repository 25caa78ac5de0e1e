import type { PaperFilter, RankedRow, RisingAnswer } from '@papertide/core/query';
import { Link } from 'wouter';
import { IntervalPlot } from '../../charts/IntervalPlot.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { ReadingTag } from '../../components/ReadingTag.tsx';
import { directionOf } from '../../lib/change-words.ts';
import { formatPoints, plural } from '../../lib/format.ts';
import classes from './rising.module.css';
import { reasonOf, rowPapersHref, rowTrendHref } from './rising-rows.ts';

const colors = { up: 'var(--pt-rising)', down: 'var(--pt-falling)', none: 'var(--pt-ink3)' } as const;

export interface ChangeRowProps {
  readonly row: RankedRow;
  readonly answer: RisingAnswer;
  /** The papers that the answer is of. */
  readonly filter: PaperFilter;
  /** The scale of the intervals, shared by the list. */
  readonly domain: readonly [number, number];
}

/** A topic or keyword that changed: what and how much, the interval, its course, the reason in words, the way to its papers. */
export function ChangeRow({ row, answer, filter, domain }: ChangeRowProps) {
  const { change, reading, now } = row.growth;
  const direction = directionOf(change);
  const papers = rowPapersHref(row, answer, filter);
  return (
    <li className={classes.change}>
      <div className={classes.head}>
        <div className={classes.name}>
          <Link href={rowTrendHref(row, answer, filter)} className={classes.label}>
            {row.label}
          </Link>{' '}
          <span className={classes.kind}>{row.ref.dimension === 'topic' ? 'topic' : 'keyword'}</span>{' '}
          <ReadingTag reading={reading} evidence={row.evidence === 'candidate' ? null : row.evidence} />
        </div>
        <div className={classes.plots}>
          <IntervalPlot
            value={change.difference}
            low={change.low}
            high={change.high}
            domain={domain}
            width={110}
            label={`95% interval ${formatPoints(change.low)} to ${formatPoints(change.high)}`}
          />
          <Sparkline
            values={row.spark}
            partial={row.sparkPartial}
            width={84}
            height={24}
            color={reading === 'peaked' ? 'var(--pt-peaked)' : colors[direction ?? 'none']}
          />
        </div>
        <span className={classes.amount}>
          <ChangeText change={change} past={reading === 'peaked'} />
        </span>
      </div>
      <p className={`${classes.reason} pt-figures pt-words`}>
        {reasonOf(row, answer)}.{' '}
        {papers !== null && now.n > 0 && (
          <Link href={papers} aria-label={`${plural(now.n, 'paper')} of ${row.label}`}>
            {plural(now.n, 'paper')}
          </Link>
        )}
      </p>
    </li>
  );
}
