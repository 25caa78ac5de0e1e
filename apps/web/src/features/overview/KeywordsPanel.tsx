import type { RankedRow, RankingAnswer } from '@papertide/core/query';
import { Link } from 'wouter';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { RankingFrame } from '../../components/RankingFrame.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { formatDays, plural } from '../../lib/format.ts';
import { rankingCsv } from '../../lib/growth-columns.ts';
import classes from './overview.module.css';
import { keywordHref } from './overview-links.ts';

const title = 'Which keywords are used most?';

const columnsFor = (rows: readonly RankedRow[]): Column<RankedRow>[] => {
  const max = Math.max(0, ...rows.map((row) => row.growth.now.value ?? 0));
  return [
    {
      id: 'keyword',
      head: 'Keyword',
      cell: (row) => (
        <Link href={keywordHref(row.ref.key)} className={classes.rowLink}>
          {row.label}
        </Link>
      ),
    },
    {
      id: 'share',
      head: 'Share of papers',
      cell: (row) => <ShareBar value={row.growth.now.value} max={max} />,
      width: '30%',
    },
    {
      id: 'change',
      head: 'Change, pts',
      align: 'right',
      width: 92,
      cell: (row) => <ChangeText change={row.growth.change} bare />,
    },
    {
      id: 'spark',
      head: 'Trend',
      align: 'right',
      dropAt: 'phone',
      width: 84,
      cell: (row) => <Sparkline values={row.spark} partial={row.sparkPartial} color="var(--pt-ink3)" width={72} />,
    },
  ];
};

/** The keywords that most papers of the last weeks use. */
export function KeywordsPanel({ query }: { query: PanelQuery<RankingAnswer> }) {
  const answer = query.data;
  return (
    <RankingFrame
      title={title}
      answer={answer}
      subtitle={({ now }) =>
        now ? `${formatDays(now.from, now.to)} · n = ${plural(now.papers, 'paper')} · counted once per paper` : ''
      }
      footer={({ provenance }) => footerWords(provenance, { topics: false })}
      table="keywords"
      shown={({ rows, provenance }) => ({ rows: rows.length, csv: () => rankingCsv(rows, provenance.synthetic) })}
      method={
        <>
          <p>
            Phrases found in title and abstract; spellings of one phrase and its acronym count as one. General words
            that papers of any topic use are hidden.
          </p>
          <GrowthMethod tested={answer?.tested} />
        </>
      }
    >
      <PanelState
        query={query}
        height={452}
        skeleton="rows"
        failure="Could not load the keywords"
        empty={({ rows }) =>
          rows.length === 0 ? { title: 'No keywords yet', children: 'No paper has any so far.' } : null
        }
      >
        {({ rows }) => <DataTable label={title} columns={columnsFor(rows)} rows={rows} keyOf={(row) => row.ref.key} />}
      </PanelState>
      <Link href="/keywords" className={classes.more}>
        All keywords
      </Link>
    </RankingFrame>
  );
}
