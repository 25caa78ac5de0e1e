import { Button, TextInput } from '@mantine/core';
import type { RankingAnswer } from '@papertide/core/query';
import { Search } from 'lucide-react';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { RankingFrame } from '../../components/RankingFrame.tsx';
import { formatDays, formatNumber, formatOf, plural } from '../../lib/format.ts';
import type { DataSpan } from '../../lib/usual-interval.ts';
import { windowOptions, windowPairs } from '../../lib/window-choice.ts';
import { type Chosen, columnsFor, csvOf } from './keyword-columns.tsx';
import classes from './keywords.module.css';
import { type KeywordsState, pageSizes } from './keywords-state.ts';

const title = 'Which keywords do papers use?';
const originOptions = [
  { value: 'keyword', label: 'Extracted' },
  { value: 'source-keyword', label: 'From the source' },
] as const;
const sortOptions = [
  { value: 'papers', label: 'Most used' },
  { value: 'change', label: 'Changed most surely' },
] as const;

type Ranking = RankingAnswer & { readonly hidden: number };

/** The query-string pairs of the whole ranking, for the server's files. */
function exportPairs({ origin, days, text, general }: KeywordsState): [string, string][] {
  return [
    ...windowPairs(days),
    ['origin', origin],
    ...(text === '' ? [] : [['q', text] satisfies [string, string]]),
    ...(general ? [['general', '1'] satisfies [string, string]] : []),
  ];
}

/** The keywords of the window, ranked, with everything that narrows and orders them. */
export function RankingPanel({ query, data, ...chosen }: Chosen & { query: PanelQuery<Ranking>; data: DataSpan }) {
  const { state } = chosen;
  const window = windowOptions(state.days, data);
  const answer = query.data;
  const pairs = exportPairs(state);
  const nextSize = pageSizes.find((size) => Number(size) > Number(state.rows));
  const ofSource = state.origin === 'source-keyword';
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
      footer={({ provenance }) => footerWords(provenance, { topics: false })}
      table="keywords"
      pairs={pairs}
      shown={({ rows, provenance }) => ({ rows: rows.length, csv: () => csvOf(rows, provenance.synthetic) })}
      method={
        <>
          <p>
            {ofSource
              ? 'Keywords as the source gives them with a paper. Shares are taken of the papers to which it gave any.'
              : 'Phrases found in title and abstract of each paper. Shares are taken of all papers of the window.'}{' '}
            Spellings, plurals and the acronym of a phrase count as one, shown after “=”. General words that papers of
            any topic use (“method”, “large scale”) are hidden unless asked for.
          </p>
          <GrowthMethod tested={answer?.tested} />
          <p>
            A title claims a change only where it is supported and its interval is at least as far from zero as it
            reaches to either side.
          </p>
        </>
      }
    >
      <div className={`${classes.tools} pt-screen-only`}>
        <Choice label="Keywords" value={state.origin} options={originOptions} onChange={state.setOrigin} />
        {window.options.length > 1 && <Choice label="Window" {...window} onChange={state.setDays} />}
        <Choice label="Order" value={state.sort} options={sortOptions} onChange={state.setSort} />
      </div>
      <div className={`${classes.tools} pt-screen-only`}>
        <TextInput
          className={classes.find}
          aria-label="Filter the keywords"
          data-search
          placeholder="Filter the keywords"
          leftSection={<Search size={14} aria-hidden="true" />}
          value={state.text}
          onChange={(event) => state.setText(event.currentTarget.value)}
        />
        <Button aria-pressed={state.general} onClick={() => state.setGeneral(!state.general)}>
          {state.general ? 'Hide general words' : `General words hidden (${formatNumber(answer?.hidden ?? 0)})`}
        </Button>
      </div>
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
              : ofSource
                ? {
                    title: 'The source gave no keywords in this window',
                    action: { label: 'Show extracted keywords', onClick: () => state.setOrigin('keyword') },
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
