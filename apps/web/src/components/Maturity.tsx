import type { CohortRank } from '@papertide/core/query';
import { plural } from '../lib/format.ts';
import classes from './Maturity.module.css';
import { Tag } from './Tag.tsx';

/** What the words mean, on hover. */
function titleOf({ maturity, age }: Pick<CohortRank, 'maturity' | 'age'>): string {
  if (maturity === 'settling') return 'Most papers gain upvotes until day 14';
  return maturity === 'settled'
    ? `Last read ${plural(age, 'day')} after its list`
    : `Last read ${plural(age, 'day')} after its list and not again: it may have more by now, for most papers gain until day 14`;
}

/** How final a paper's upvotes are in a meta line: "· settling", "· read at day 2"; nothing where they are settled. */
export function MaturityWords({ rank }: { rank: CohortRank }) {
  if (rank.maturity === 'settled') return null;
  return (
    <span className={rank.maturity === 'settling' ? classes.settling : undefined} title={titleOf(rank)}>
      {rank.maturity === 'settling' ? ' · settling' : ` · read at day ${rank.age}`}
    </span>
  );
}

/** For papers younger than 14 days. */
export function SettlingTag() {
  return (
    <Tag tone="provisional" title="Most papers gain upvotes until day 14">
      settling
    </Tag>
  );
}

/** How final a paper's upvotes are, in words: `settling`, `read at day 2`, `settled`. */
export const maturityWords = ({ maturity, age }: CohortRank): string =>
  maturity === 'read-early' ? `read at day ${age}` : maturity;

/** How final a paper's upvotes are in a cell of a table: a tag, "read at day 2", "settled". */
export function MaturityCell({ rank }: { rank: CohortRank }) {
  if (rank.maturity === 'settling') return <SettlingTag />;
  return (
    <span className={classes.quiet} title={titleOf(rank)}>
      {maturityWords(rank)}
    </span>
  );
}
