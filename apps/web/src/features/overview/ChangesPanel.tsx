import type { RankedRow, RankingAnswer } from '@papertide/core/query';
import { leastSupport } from '@papertide/core/series';
import { Link } from 'wouter';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { growthPicture } from '../../components/growth-picture.ts';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { RankingFrame } from '../../components/RankingFrame.tsx';
import { ReadingTag } from '../../components/ReadingTag.tsx';
import { directionOf } from '../../lib/change-words.ts';
import { formatDay, formatDays, formatOf, formatPercent, plural } from '../../lib/format.ts';
import { rankingCsv } from '../../lib/growth-columns.ts';
import classes from './overview.module.css';
import { seriesHref } from './overview-links.ts';
import { pickChanges } from './overview-rows.ts';

const title = 'What is rising, and what falls?';
const colors = { up: 'var(--pt-rising)', down: 'var(--pt-falling)' } as const;

/** A topic with its share, its last 24 months and its change. */
function ChangeRow({ row }: { row: RankedRow }) {
  const { now, change, reading } = row.growth;
  const direction = directionOf(change);
  return (
    <li className={classes.change}>
      <div className={classes.name}>
        <Link href={seriesHref(row.ref)} className={classes.rowLink}>
          {row.label}
        </Link>
        <div className={`${classes.support} pt-figures`}>
          {formatOf(now.n, now.total)} · {formatPercent(now.value)}
        </div>
      </div>
      <Sparkline
        values={row.spark}
        partial={row.sparkPartial}
        width={88}
        height={26}
        color={direction === null ? 'var(--pt-ink3)' : colors[direction]}
      />
      <div className={classes.amount}>
        <ChangeText change={change} />
        <ReadingTag reading={reading} evidence={row.evidence} />
      </div>
    </li>
  );
}

/** The topics whose share changed most surely, last window against the one before. */
export function ChangesPanel({ query }: { query: PanelQuery<RankingAnswer> }) {
  const answer = query.data;
  return (
    <RankingFrame
      title={title}
      rule="none"
      answer={answer}
      subtitle={({ now, before }) =>
        now
          ? before
            ? `${answer?.provenance.axis === 'published' ? 'Published ' : ''}${formatDays(now.from, now.to)} against ${formatDays(before.from, before.to)}`
            : `${formatDays(now.from, now.to)} · nothing before to compare with`
          : ''
      }
      footer={({ tested }) => `${plural(tested, 'topic')} tested together · candidate: may be chance`}
      table="topics"
      filters={null}
      shown={({ rows, provenance }) => {
        const changed = pickChanges(rows);
        return {
          rows: changed.length,
          csv: () => rankingCsv(changed, provenance.synthetic),
          picture: () => growthPicture(changed, 'Topic'),
        };
      }}
      method={
        <>
          <GrowthMethod tested={answer?.tested} />
          {answer && <p>{footerWords(answer.provenance, { topics: true })}</p>}
        </>
      }
    >
      <PanelState
        query={query}
        height={372}
        skeleton="rows"
        failure="Could not load the changes"
        empty={({ before, rows, provenance: { dataFrom } }) =>
          before === null || rows.length === 0
            ? {
                title: 'Nothing before to compare with',
                children: `The data begins on ${formatDay(dataFrom)}. A change needs two windows of a week or more.`,
                action: { label: 'Collect more days', href: '/sources' },
              }
            : pickChanges(rows).length === 0
              ? {
                  title: 'Too few papers to tell',
                  children: `A change needs ${leastSupport} papers of a topic over both windows.`,
                }
              : null
        }
      >
        {({ rows }) => (
          <>
            <ul className={classes.list}>
              {pickChanges(rows).map((row) => (
                <ChangeRow key={row.ref.key} row={row} />
              ))}
            </ul>
            <Link href="/rising" className={classes.more}>
              All that rises and falls, with reasons
            </Link>
          </>
        )}
      </PanelState>
    </RankingFrame>
  );
}
