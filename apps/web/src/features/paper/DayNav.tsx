import { ActionIcon } from '@mantine/core';
import type { PaperDetail } from '@papertide/core/query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { paperHref } from '../../components/PaperRow.tsx';
import { formatDay, formatNumber } from '../../lib/format.ts';
import { writePairs } from '../../lib/query-string.ts';
import classes from './paper.module.css';

function Step({ to, label, children }: { to: string | null; label: string; children: React.ReactNode }) {
  return to === null ? (
    <ActionIcon disabled aria-label={`No ${label}`}>
      {children}
    </ActionIcon>
  ) : (
    <ActionIcon component={Link} href={paperHref(to)} aria-label={`The ${label}`}>
      {children}
    </ActionIcon>
  );
}

/** Back to the list of the paper's day, and to its neighbors there by upvotes. */
export function DayNav({ paper }: { paper: PaperDetail }) {
  const { listedOn, neighbours } = paper;
  const pairs: [string, string][] =
    listedOn === null
      ? []
      : [
          ['from', listedOn],
          ['to', listedOn],
          ['sort', 'upvotes'],
        ];
  return (
    <nav className={`${classes.nav} pt-screen-only`} aria-label="Papers of the day">
      <Link href={`/papers${writePairs(pairs)}`} className={classes.back}>
        <ChevronLeft size={15} aria-hidden="true" />
        {listedOn === null ? 'All papers' : `Papers listed ${formatDay(listedOn)}`}
      </Link>
      {neighbours !== null && (
        <span className={classes.steps}>
          <span className="pt-figures" title="By upvotes">
            paper {formatNumber(neighbours.place)} of {formatNumber(neighbours.of)} that day
          </span>
          <Step to={neighbours.previous} label="paper with more upvotes that day">
            <ChevronLeft size={16} />
          </Step>
          <Step to={neighbours.next} label="paper with fewer upvotes that day">
            <ChevronRight size={16} />
          </Step>
        </span>
      )}
    </nav>
  );
}
