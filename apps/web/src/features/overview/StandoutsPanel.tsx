import type { StandoutAnswer } from '@papertide/core/query';
import { Link } from 'wouter';
import { picturedTable } from '../../charts/export/picture-table.ts';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { cohortKind, standoutTable } from '../../charts/rows/standout-table.ts';
import { WeekStrip } from '../../charts/WeekStrip.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { SettlingTag } from '../../components/Maturity.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { CohortMethod } from '../../components/methods/CohortMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { Section } from '../../components/Section.tsx';
import { allRowsOf } from '../../lib/export-link.ts';
import { formatDays, formatNumber, formatPercentile, plural } from '../../lib/format.ts';
import { usePhone } from '../../lib/use-phone.ts';
import classes from './overview.module.css';

const title = 'Most upvoted of the last week, for their age';

/** The papers of the week that stand out among those listed with them. */
export function StandoutsPanel({ query, from }: { query: PanelQuery<StandoutAnswer>; from: string | null }) {
  const answer = query.data;
  const strip = usePhone() ? 44 : 84;
  const to = answer?.provenance.dataTo ?? null;
  const max = Math.max(1, ...(answer?.rows.flatMap((row) => row.cohortUpvotes) ?? []));
  const kinds = new Set(answer?.rows.map((row) => cohortKind(row.rank.cohort)));
  const [kind = 'day'] = kinds;
  const cohortWords = kinds.size > 1 ? 'of its day, or of its week where a day has few' : `listed the same ${kind}`;
  const subtitle =
    answer === undefined || answer.provenance.axis === 'published' || from === null || to === null
      ? null
      : `${plural(answer.papers, 'paper')} listed ${formatDays(from, to)} · percentile among those ${cohortWords}`;
  return (
    <Section
      title={title}
      subtitle={
        answer === undefined || subtitle === null ? (
          '\u00a0'
        ) : (
          <>
            {subtitle} {answer.rows.some((row) => row.rank.maturity === 'settling') && <SettlingTag />}
          </>
        )
      }
      actions={
        answer !== undefined &&
        answer.rows.length > 0 && (
          <ExportMenu
            of={title}
            what="standouts"
            subtitle={subtitle ?? ''}
            filters={null}
            provenance={answer.provenance}
            topics={false}
            method={<CohortMethod />}
            all={allRowsOf('standouts', from === null ? [] : [['since', from]], answer.papers)}
            shown={{
              rows: answer.rows.length,
              table: () => standoutTable(answer),
              picture: () => picturedTable(standoutTable(answer)),
            }}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: false }) : '\u00a0'}
      method={
        <MethodDialog title={title}>
          <CohortMethod />
        </MethodDialog>
      }
    >
      <PanelState
        query={query}
        height={452}
        skeleton="rows"
        failure="Could not load this week’s papers"
        empty={({ rows, provenance }) =>
          rows.length === 0
            ? provenance.axis === 'published'
              ? {
                  title: 'No upvotes are known',
                  children: 'arXiv and files of papers give none. They come with Daily Papers.',
                  action: { label: 'Collect Daily Papers', href: '/sources' },
                }
              : {
                  title: 'No paper of this week has upvotes yet',
                  children: 'They appear after the next reading.',
                  action: { label: 'Show the papers', href: '/papers' },
                }
            : null
        }
      >
        {({ rows }) => (
          <PaperList label={title}>
            {rows.map((paper, i) => (
              <PaperRow
                key={paper.key}
                paper={paper}
                place={i + 1}
                topics
                aside={
                  <div className={classes.attention}>
                    <span>
                      <b className={classes.upvotes}>{formatNumber(paper.upvotes)}</b>{' '}
                      {paper.upvotes === 1 ? 'upvote' : 'upvotes'}
                    </span>
                    <span className={classes.strip}>
                      <WeekStrip cohort={paper.cohortUpvotes} value={paper.upvotes ?? 0} max={max} width={strip} />
                      {formatPercentile(paper.rank.percentile)}
                      {kinds.size > 1 && ` of its ${cohortKind(paper.rank.cohort)}`}
                    </span>
                  </div>
                }
              />
            ))}
          </PaperList>
        )}
      </PanelState>
      <Link href="/upvotes" className={classes.more}>
        All papers by upvotes for their age
      </Link>
    </Section>
  );
}
