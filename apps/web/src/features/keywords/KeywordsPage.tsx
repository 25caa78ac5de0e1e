import { Button } from '@mantine/core';
import { everyPaper } from '@papertide/core/query';
import { Link } from 'wouter';
import { assignSlots } from '../../charts/series-style.ts';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { parsePoint, pointFigures } from '../../lib/chart-point.ts';
import { corpusTitle } from '../../lib/corpus-name.ts';
import { filtersInWords } from '../../lib/filter-chips.ts';
import { filterHref } from '../../lib/filter-href.ts';
import { isNarrowed } from '../../lib/narrowed.ts';
import { pointFilter, seriesFilter } from '../../lib/point-filter.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { usePhone, useRoomBeside } from '../../lib/use-phone.ts';
import { rankingOf } from '../../lib/window-choice.ts';
import { KeywordPanel } from './KeywordPanel.tsx';
import { keywordFinding } from './keyword-finding.ts';
import classes from './keywords.module.css';
import {
  useKeywordPapers,
  useKeywordPeriods,
  useKeywordTrend,
  useNeighbors,
  useRanking,
  useSurestChanges,
} from './keywords-queries.ts';
import { useKeywordsState } from './keywords-state.ts';
import { PeriodsPanel } from './PeriodsPanel.tsx';
import { RankingPanel } from './RankingPanel.tsx';

/** Keywords by how many papers use them, and one of them beside the table: its trend, what it is compared with, its papers. */
export function KeywordsPage() {
  const status = useStatus().data;
  const data = dataSpan(status);
  const bar = useQueryBar();
  const state = useKeywordsState();
  const asked = rankingOf(bar.filter, state.days);
  const ranking = useRanking(asked, state);
  const periods = useKeywordPeriods(asked, state, state.view !== 'table');
  const changes = useSurestChanges(asked, state.origin);
  const wide = useRoomBeside();
  const phone = usePhone();
  const first = ranking.data?.rows[0]?.ref.key;
  const filters = filtersInWords(bar.filter, bar.nameOf);
  const { from, to } = bar.filter;
  const narrowed = isNarrowed(bar.filter);
  const scope = { axis: bar.axis, narrowed };
  const finding = changes.data === undefined ? null : keywordFinding(changes.data, scope);
  const told = finding?.key ?? first;
  const usual = wide && !state.closed && finding !== null && told !== undefined ? [told] : [];
  const chosen = state.keys.length > 0 ? state.keys : usual;
  const [key] = chosen;
  const trend = useKeywordTrend(bar.filter, state.origin, chosen, state.days, data);
  const groups = trend.data?.synonyms ?? [];
  const selected = parsePoint(state.at);
  const point = trend.data === undefined || selected === null ? null : pointFigures(trend.data, selected);
  const neighbors = useNeighbors(state.origin, key);
  const now = (state.end === 'before' ? ranking.data?.before : ranking.data?.now) ?? null;
  const window = { ...bar.filter, from: now?.from ?? null, to: now?.to ?? null };
  const filter =
    point !== null && trend.data !== undefined
      ? pointFilter(point.ref, trend.data.query.filter, point.period)
      : key === undefined || now === null
        ? null
        : seriesFilter({ dimension: state.origin, key }, window);
  const papers = useKeywordPapers(filter);
  if (status?.papers === 0) {
    return (
      <NoPapersYet shows="Here you will see which keywords papers use, which are new, and the papers behind each." />
    );
  }
  const rows = [...(ranking.data?.rows ?? []), ...(changes.data?.rows ?? [])];
  const row = rows.find((r) => r.ref.key === key) ?? null;
  const compared = row ?? periods.data?.rows.find((r) => r.ref.key === key) ?? null;
  const label = compared?.label ?? trend.data?.series.find((s) => s.ref.key === key)?.label ?? key ?? '';
  const slots = assignSlots(chosen.map((k) => ({ ref: { dimension: state.origin, key: k }, slot: null })));
  const panel = key !== undefined && ranking.data !== undefined && (
    <KeywordPanel
      state={state}
      chosen={chosen}
      label={label}
      row={row}
      growth={compared?.growth ?? null}
      neighbors={neighbors}
      ranking={ranking.data}
      firstListed={data.from}
      trend={trend}
      selected={point === null ? null : selected}
      point={point}
      filter={filter}
      papers={papers}
      scope={scope}
      filters={filters}
    />
  );
  return (
    <>
      <QueryBar {...bar} />
      <PageHeader
        title={finding?.title ?? (narrowed ? 'Keywords among these papers' : corpusTitle('Keywords', status))}
        dek={finding?.dek ?? '\u00a0'}
        actions={
          <Button component={Link} href={filterHref('/keywords/map', bar.filter)}>
            Keyword map
          </Button>
        }
      />
      <div className={classes.columns} data-open={(panel && !phone) || undefined}>
        {state.view === 'table' ? (
          <RankingPanel
            query={ranking}
            data={data}
            asked={asked}
            filters={filters}
            groups={groups}
            clear={narrowed || from !== null || to !== null ? () => bar.onChange(everyPaper) : null}
            state={state}
            chosen={chosen}
            slots={new Map(chosen.map((k, i) => [k, slots[i] ?? 1]))}
            firstListed={data.from}
          />
        ) : (
          <PeriodsPanel
            query={periods}
            state={state}
            data={from === null ? data : null}
            groups={groups}
            filters={filters}
            selected={key ?? null}
          />
        )}
        {!phone && panel}
      </div>
      {phone && (
        <Sheet label={`Keyword ${label}`} opened={panel !== false} onClose={state.close}>
          {panel}
        </Sheet>
      )}
    </>
  );
}
