import { intervalOf } from '@papertide/core';
import { ageInDays, settlingDays } from '@papertide/core/attention';
import type { PaperAttentionAnswer, PaperDetail } from '@papertide/core/query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatNumber, formatPercentile, formatPeriod, plural } from '../../lib/format.ts';
import { atAgeWords, maturityWords } from './at-age-words.ts';
import classes from './paper.module.css';

function Figure({ figure, label }: { figure: ReactNode; label: string }) {
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd className={`${classes.figure} pt-figures`}>{figure}</dd>
    </div>
  );
}

/** Upvotes after how many days, where they were read while they still grew, and what such papers usually have at day 14. */
function ReadYoung({
  paper,
  settled,
  by,
}: {
  readonly paper: PaperDetail;
  readonly settled: PaperAttentionAnswer['settled'];
  readonly by: number;
}) {
  const { listedOn, observedAt, upvotes } = paper;
  if (listedOn === null || observedAt === null || upvotes === null) return null;
  const age = Math.max(0, ageInDays(listedOn, observedAt));
  if (age >= settlingDays) return null;
  return (
    <p className={classes.settling}>
      {plural(upvotes, 'upvote')} after {plural(age, 'day')}
      {paper.rank?.maturity === 'read-early' && ', when it was last read'}. Most papers gain until day {settlingDays}.
      {settled !== null &&
        ` Papers of that age usually have near ${formatNumber(settled.value)} (${formatNumber(settled.low)} to ${formatNumber(settled.high)}, by ${plural(by, 'paper')}) by then; single papers vary more.`}
    </p>
  );
}

/** Upvotes, place among the papers listed with it, comments and stars: three metrics, never mixed. */
export function AttentionPanel({ paper, atAge }: { paper: PaperDetail; atAge?: PaperAttentionAnswer | undefined }) {
  const { upvotes, comments, stars, rank } = paper;
  const kind = rank !== null && intervalOf(rank.cohort) === 'week' ? 'week' : 'day';
  return (
    <section className={classes.attention} aria-label="Attention">
      <dl className={classes.figures}>
        <Figure figure={formatNumber(upvotes)} label={upvotes === 1 ? 'upvote' : 'upvotes'} />
        {rank !== null && <Figure figure={formatPercentile(rank.percentile)} label={`of its ${kind}`} />}
        <Figure figure={formatNumber(comments)} label={comments === 1 ? 'comment' : 'comments'} />
        {stars !== null && <Figure figure={formatNumber(stars)} label={stars === 1 ? 'GitHub star' : 'GitHub stars'} />}
      </dl>
      {rank !== null && (
        <p className={`${classes.note} pt-figures`}>
          Percentile {formatNumber(rank.percentile, 1)} among the {plural(rank.size, 'paper')} with known upvotes listed{' '}
          {kind === 'day' ? 'on ' : 'in the '}
          {formatPeriod(rank.cohort)}. {maturityWords(rank)} <Link href="/upvotes">Compare with others</Link>
        </p>
      )}
      {upvotes === null && <p className={classes.note}>Upvotes are not known: no source has given them yet.</p>}
      {atAge !== undefined && <p className={`${classes.note} pt-figures`}>{atAgeWords(atAge)}</p>}
      <ReadYoung paper={paper} settled={atAge?.settled ?? null} by={atAge?.settledBy ?? 0} />
    </section>
  );
}
