import { Button } from '@mantine/core';
import { encodeKeywordDimension, type SeriesSynonyms } from '@papertide/core/query';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { RankingFrame } from '../../components/RankingFrame.tsx';
import { alsoFiltered } from '../../lib/filter-chips.ts';
import { formatDays, formatOf, plural } from '../../lib/format.ts';
import type { DataSpan } from '../../lib/usual-interval.ts';
import { type RankingAsked, rankingPairs } from '../../lib/window-choice.ts';
import { type Chosen, columnsFor, csvOf } from './keyword-columns.tsx';
import type { KeywordChanges } from './keyword-finding.ts';
import classes from './keywords.module.css';
import { type KeywordsState, pageSizes } from './keywords-state.ts';
import { ViewControls } from './ViewControls.tsx';

const title = 'Which keywords do papers use?';

/** The query-string pairs of the whole ranking, for the server's files. */
function exportPairs(asked: RankingAsked, { origin, text, general }: KeywordsState): [string, string][] {
  return [
    ...rankingPairs(asked),
    ...encodeKeywordDimension(origin),
    ...(text === '' && asked.filter.text === '' ? [] : [['find', text] satisfies [string, string]]),
    ...(general ? [['general', '1'] satisfies [string, string]] : []),
  ];
}

export interface RankingPanelProps extends Chosen {
  readonly query: PanelQuery<KeywordChanges>;
  readonly data: DataSpan;
  readonly asked: RankingAsked;
  /** The filters in words, for files. */
  readonly filters: string;
  /** What drops the filter of papers; `null` without one. */
  readonly clear: (() => void) | null;
  /** See `ViewControls`. */
  readonly groups: readonly SeriesSynonyms[];
}

/** The keywords of the window, ranked, with everything that narrows and orders them. */
export function RankingPanel({ query, data, asked, filters, clear, groups, ...chosen }: RankingPanelProps) {
  const { state } = chosen;
  const answer = query.data;
  const pairs = exportPairs(asked, state);
  const nextSize = pageSizes.find((size) => Number(size) > Number(state.rows));
  const ofSource = state.kind === 'source-keyword';
  return (
    <RankingFrame
      title={title}
      rule="ink"
      answer={answer}
      subtitle={({ now, before }) =>
        now
          ? `${formatDays(now.from, now.to)}${before ? `, against ${formatDays(before.from, before.to)}` : ', nothing before to compare with'} · n = ${plural(now.papers, 'paper')}${ofSource ? ' with keywords' : ''} · counted once per paper`
          : ''
      }
      footer={({ provenance }) => footerWords(provenance, { topics: false, keywords: state.merging })}
      table="keywords"
      keywords={state.merging}
      filters={alsoFiltered(
        filters,
        state.text === '' ? '' : `keyword with “${state.text}”`,
        state.general ? 'general words, too' : '',
      )}
      pairs={pairs}
      shown={({ rows, provenance }) => ({
        rows: rows.length,
        csv: () => csvOf(rows, provenance.synthetic),
        picture: () => picturedColumns(columnsFor(rows, chosen), rows),
      })}
      method={
        <>
          {answer && (
            <KeywordMethod kind={state.kind} merging={state.merging} edition={answer.provenance.synonymsVersion} />
          )}
          <p>
            Other spellings, and synonyms where they are merged, stand after “=”. General words that papers of any topic
            use (“method”, “large scale”) are hidden unless asked for; they are tested with the others, so more may be
            tested than shown.
          </p>
          <GrowthMethod tested={answer?.tested} />
          <p>
            A title claims a change only where it is supported and its interval is at least as far from zero as it
            reaches to either side.
          </p>
        </>
      }
    >
      <ViewControls
        state={state}
        data={asked.window.from === null ? data : null}
        hidden={answer?.hidden ?? null}
        groups={groups}
      />
      <PanelState
        query={query}
        height={925}
        skeleton="rows"
        failure="Could not load the keywords"
        empty={({ rows }) =>
          rows.length === 0
            ? state.text !== ''
              ? {
                  title: `No keyword holds “${state.text}”`,
                  children: 'Among the keywords of this window.',
                  action: { label: 'Drop that filter', onClick: () => state.setText('') },
                }
              : clear !== null
                ? {
                    title: 'These papers have no keywords in these days',
                    action: { label: 'Drop the filters', onClick: clear },
                  }
                : ofSource
                  ? {
                      title: 'The source gave no keywords in this window',
                      action: { label: 'Show extracted keywords', onClick: () => state.setKind('keyword') },
                    }
                  : { title: 'No keywords in this window', children: 'No paper of these days has any.' }
            : null
        }
      >
        {({ rows, count }) => (
          <>
            <DataTable
              label={title}
              columns={columnsFor(rows, chosen)}
              rows={rows}
              keyOf={(row) => row.ref.key}
              sort={{ by: state.sort, descending: true }}
              onSort={(by) => state.setSort(by === 'change' ? 'change' : 'papers')}
              selected={chosen.chosen[0] ?? null}
              onSelect={state.choose}
            />
            <p className={`${classes.more} pt-figures`}>
              {formatOf(rows.length, count)} keywords
              {nextSize !== undefined && rows.length < count && (
                <Button className="pt-screen-only" onClick={() => state.setRows(nextSize)}>
                  Show {nextSize}
                </Button>
              )}
            </p>
          </>
        )}
      </PanelState>
    </RankingFrame>
  );
}
