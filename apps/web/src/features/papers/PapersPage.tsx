import { encodePaperQuery, everyPaper } from '@papertide/core/query';
import { useCallback } from 'react';
import { picturedTable } from '../../charts/export/picture-table.ts';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { papersTable } from '../../charts/rows/papers-table.ts';
import { Columns } from '../../components/Columns.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { NothingMatches } from '../../components/NothingMatches.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { Section } from '../../components/Section.tsx';
import { corpusName } from '../../lib/corpus-name.ts';
import { allRowsOf, exportLink } from '../../lib/export-link.ts';
import { formatDays, plural } from '../../lib/format.ts';
import { atStart } from '../../lib/label-grammar.ts';
import { usePaperMarks } from '../../lib/paper-marks.ts';
import { choiceParam, textParam } from '../../lib/param-codec.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { usePaperQuery, useParam } from '../../lib/url-state.ts';
import { ListControls } from './ListControls.tsx';
import { LongList } from './LongList.tsx';
import { MonthsPanel } from './MonthsPanel.tsx';
import classes from './papers.module.css';
import { usePapers, usePeriods } from './papers-queries.ts';
import { feedOf, filterWords, isFiltered, markFilters, placeWords, sortLabels, withPeriod } from './papers-rows.ts';
import { SavedPapers } from './SavedPapers.tsx';
import { SearchHelp } from './SearchHelp.tsx';

const marksParam = choiceParam(markFilters, 'all');

/** Every paper, by words, topics, keywords, dates, upvotes and source. */
export function PapersPage() {
  const bar = useQueryBar();
  const [query, setQuery] = usePaperQuery();
  const [pageText] = useParam('page', textParam);
  const status = useStatus().data;
  const { filter, limit } = query;
  const dated = query.sort === 'relevance' && filter.text === '' ? 'listed' : query.sort;
  const sort = dated === 'listed' && status?.provenance.axis === 'published' ? 'published' : dated;
  const papers = usePapers({ ...query, sort });
  const { fetchNextPage } = papers;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const [marks, setMarks] = useParam('marks', marksParam);
  const { read } = usePaperMarks();
  const periods = usePeriods(filter, dataSpan(status));
  if (status?.papers === 0) return <NoPapersYet shows="Here you will find every paper, by words, topics and dates." />;

  const page = query.cursor === null ? 1 : Math.max(2, Number.parseInt(pageText, 10) || 2);
  const answer = papers.data;
  const total = answer?.total ?? bar.total;
  const filtered = isFiltered(filter);
  const { from, to } = dataSpan(status);
  const corpus = status === undefined ? 'Daily Papers' : corpusName(status.provenance);
  const pairs = encodePaperQuery({ ...query, sort: 'listed', limit: 25, cursor: null });
  const clear = (): void => bar.onChange(everyPaper);
  const title =
    total === null || total === undefined
      ? 'Papers'
      : filtered
        ? total === 0
          ? 'No paper matches'
          : `${plural(total, 'paper')} ${total === 1 ? 'matches' : 'match'}`
        : `${plural(total, 'paper')} ${corpus === 'Daily Papers' || corpus === 'arXiv' ? 'on' : 'from'} ${corpus}`;
  return (
    <>
      <QueryBar {...bar} placeholder="Words, topic, keyword, author:name, min:100, -topic:name …" />
      <PageHeader
        title={title}
        dek={
          status !== undefined && from !== null && to !== null
            ? `${filtered ? `Of ${plural(status.papers, 'paper')} ${status.provenance.axis}` : atStart(status.provenance.axis)} ${formatDays(from, to)}.`
            : '\u00a0'
        }
      />
      <Columns first={8}>
        <Section
          title={sortLabels[sort]}
          rule="ink"
          subtitle={answer === undefined ? '\u00a0' : placeWords(page, limit, answer.rows.length, answer)}
          actions={
            <ExportMenu
              of={title}
              what="papers"
              subtitle={
                answer === undefined
                  ? ''
                  : `${sortLabels[sort]} · ${placeWords(page, limit, answer.rows.length, answer)}`
              }
              filters={filterWords(filter, bar.nameOf)}
              provenance={answer?.provenance ?? null}
              shown={
                answer && {
                  rows: answer.rows.length,
                  table: () => papersTable(answer),
                  picture: () => picturedTable(papersTable(answer)),
                }
              }
              all={allRowsOf('papers', pairs, total ?? null)}
              references={{
                papers: total,
                bibHref: exportLink('papers', 'bib', pairs),
                risHref: exportLink('papers', 'ris', pairs),
              }}
            />
          }
          footer={answer ? footerWords(answer.provenance, { topics: true }) : '\u00a0'}
        >
          <ListControls
            filter={filter}
            onFilter={bar.onChange}
            sort={sort}
            onSort={(next) => setQuery((now) => ({ ...now, sort: next, cursor: null }))}
            status={status}
            marks={marks}
            onMarks={setMarks}
          />
          {sort === 'upvotes' && (
            <p className={classes.caution}>
              Papers of different ages: older ones have had longer to be upvoted. The percentile is fair for their age.{' '}
            </p>
          )}
          {answer !== undefined && answer.ranked !== null && answer.ranked < answer.total && (
            <p className={classes.note}>
              Only the newest {plural(answer.ranked, 'match', 'matches')} are put in order; the list ends with them. Add
              words or dates to see others, or sort by date to walk through all.
            </p>
          )}
          {marks === 'saved' ? (
            <SavedPapers label="Saved papers" />
          ) : (
            <PanelState query={papers} height={620} skeleton="rows" failure="Could not load the papers">
              {({ rows, total: found, ranked }) =>
                rows.length === 0 ? (
                  <div className={classes.empty}>
                    <NothingMatches filter={filter} nameOf={bar.nameOf} onFilter={bar.onChange} onClear={clear} />
                  </div>
                ) : (
                  <LongList
                    key={JSON.stringify(query)}
                    label={sortLabels[sort]}
                    rows={marks === 'unread' ? rows.filter(({ key }) => !read.has(key)) : rows}
                    count={ranked ?? found}
                    search={filter.text}
                    numbered={feedOf(filter) !== null && marks === 'all' && query.cursor === null}
                    hasMore={papers.hasNextPage}
                    isFetching={papers.isFetchingNextPage}
                    onMore={more}
                  />
                )
              }
            </PanelState>
          )}
        </Section>
        <div>
          <MonthsPanel
            query={periods}
            axis={bar.axis}
            filters={filterWords(filter, bar.nameOf)}
            onMonth={(month) => bar.onChange((now) => withPeriod(now, month))}
          />
          <SearchHelp />
        </div>
      </Columns>
    </>
  );
}
