import {
  encodeKeywordDimension,
  type KeywordDimension,
  type RankedRow,
  type RankingAnswer,
} from '@papertide/core/query';
import { Link } from 'wouter';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { KeywordChoices } from '../../components/KeywordChoices.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { RankingFrame } from '../../components/RankingFrame.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { changeWords } from '../../lib/change-words.ts';
import { formatDays, formatPercent, plural } from '../../lib/format.ts';
import { rankingCsv } from '../../lib/growth-columns.ts';
import type { KeywordChoice } from '../../lib/keyword-choice.ts';
import classes from './overview.module.css';
import { keywordHref } from './overview-links.ts';

const title = 'Which keywords are used most?';

const columnsFor = (rows: readonly RankedRow[], dimension: KeywordDimension): Column<RankedRow>[] => {
  const max = Math.max(0, ...rows.map((row) => row.growth.now.value ?? 0));
  return [
    {
      id: 'keyword',
      head: 'Keyword',
      cell: (row) => (
        <Link href={keywordHref({ dimension, key: row.ref.key })} className={classes.rowLink}>
          {row.label}
        </Link>
      ),
      text: (row) => row.label,
    },
    {
      id: 'share',
      head: 'Share of papers',
      cell: (row) => <ShareBar value={row.growth.now.value} max={max} />,
      text: (row) => formatPercent(row.growth.now.value),
      width: '30%',
    },
    {
      id: 'change',
      head: 'Change, pts',
      align: 'right',
      width: 92,
      cell: (row) => <ChangeText change={row.growth.change} bare />,
      text: (row) => changeWords(row.growth.change, true),
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
export function KeywordsPanel({ query, choice }: { query: PanelQuery<RankingAnswer>; choice: KeywordChoice }) {
  const answer = query.data;
  return (
    <RankingFrame
      title={title}
      answer={answer}
      subtitle={({ now, before }) =>
        now
          ? `${formatDays(now.from, now.to)} · n = ${plural(now.papers, 'paper')} · counted once per paper${before ? ` · change against ${formatDays(before.from, before.to)}` : ''}`
          : ''
      }
      footer={({ provenance }) => footerWords(provenance, { topics: false, keywords: choice.merging })}
      table="keywords"
      keywords={choice.merging}
      filters={null}
      pairs={encodeKeywordDimension(choice.origin)}
      shown={({ rows, provenance }) => ({
        rows: rows.length,
        csv: () => rankingCsv(rows, provenance.synthetic),
        picture: () => picturedColumns(columnsFor(rows, choice.origin), rows),
      })}
      method={
        <>
          {answer && (
            <KeywordMethod kind={choice.kind} merging={choice.merging} edition={answer.provenance.synonymsVersion} />
          )}
          <p>General words that papers of any topic use are hidden.</p>
          <GrowthMethod tested={answer?.tested} />
        </>
      }
    >
      <div className={`${classes.tools} pt-screen-only`}>
        <KeywordChoices
          narrow
          kind={choice.kind}
          onKind={choice.setKind}
          merging={choice.merging}
          onMerging={choice.setMerging}
        />
      </div>
      <PanelState
        query={query}
        height={452}
        skeleton="rows"
        failure="Could not load the keywords"
        empty={({ rows }) =>
          rows.length === 0 ? { title: 'No keywords yet', children: 'No paper has any so far.' } : null
        }
      >
        {({ rows }) => (
          <DataTable label={title} columns={columnsFor(rows, choice.origin)} rows={rows} keyOf={(row) => row.ref.key} />
        )}
      </PanelState>
      <Link href={keywordHref({ dimension: choice.origin, key: null })} className={classes.more}>
        All keywords
      </Link>
    </RankingFrame>
  );
}
