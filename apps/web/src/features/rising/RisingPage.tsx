import { everyPaper } from '@papertide/core/query';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { SinceLastVisit } from '../../components/SinceLastVisit.tsx';
import { SinceLastVisitWithin } from '../../components/SinceLastVisitWithin.tsx';
import { corpusTitle } from '../../lib/corpus-name.ts';
import { filtersInWords } from '../../lib/filter-chips.ts';
import { formatDays, formatNumber } from '../../lib/format.ts';
import { marksTell } from '../../lib/last-visit.ts';
import { isNarrowed } from '../../lib/narrowed.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { useRising } from '../../lib/rising.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { rankingOf } from '../../lib/window-choice.ts';
import { blankOf } from './blank.ts';
import { EmergingGroupsSlot } from './EmergingGroupsSlot.tsx';
import { FreshPanel } from './FreshPanel.tsx';
import { NothingToSay } from './NothingToSay.tsx';
import { RisingControls } from './RisingControls.tsx';
import classes from './rising.module.css';
import { risingFinding } from './rising-rows.ts';
import { useRisingState } from './rising-state.ts';
import { TierPanel } from './TierPanel.tsx';

/** What rises and what falls among some papers, in two tiers with reasons; new keywords; what changed since the last visit. */
export function RisingPage() {
  const status = useStatus().data;
  const bar = useQueryBar();
  const state = useRisingState();
  const { filter } = bar;
  const asked = rankingOf(filter, state.days);
  const { keywords } = state;
  const query = useRising(asked, keywords.origin);
  if (status?.papers === 0) {
    return <NoPapersYet shows="Here you will see what rises and what falls, and how sure that is." />;
  }
  const narrowed = isNarrowed(filter);
  const isDated = filter.from !== null || filter.to !== null;
  const answer = query.data;
  const settled = query.isPlaceholderData ? undefined : answer;
  const blank = settled === undefined ? null : blankOf(settled, bar.total);
  const finding = answer === undefined || blank !== null ? null : risingFinding(answer, narrowed, keywords.origin);
  const neutral =
    blank === 'no-paper'
      ? 'No paper matches'
      : narrowed
        ? 'What is rising among these papers'
        : corpusTitle('What is rising', status);
  const { now, before } = answer ?? {};
  const windows =
    now && before
      ? `${bar.axis === 'published' ? 'published ' : ''}${formatDays(now.from, now.to)}, n = ${formatNumber(now.papers)}, against ${formatDays(before.from, before.to)}, n = ${formatNumber(before.papers)}${narrowed ? ' of the papers that match' : ''}`
      : '\u00a0';
  const shown = { query, state, filter, narrowed, filters: filtersInWords(filter, bar.nameOf) };
  return (
    <>
      <QueryBar {...bar} />
      <PageHeader
        title={finding?.title ?? neutral}
        dek={
          <>
            {finding?.dek ?? '\u00a0'}
            {state.days === 'usual' &&
              !isDated &&
              (marksTell(filter, keywords.origin) ? (
                <SinceLastVisit answer={settled} status={status} />
              ) : (
                <SinceLastVisitWithin filter={filter} origin={keywords.origin} answer={settled} status={status} />
              ))}
          </>
        }
      />
      <RisingControls state={state} data={filter.from === null ? dataSpan(status) : null} />
      {settled !== undefined && blank !== null ? (
        <div className={classes.blank}>
          <NothingToSay why={blank} answer={settled} bar={bar} state={state} />
        </div>
      ) : (
        <>
          <TierPanel
            title="Supported: which changes are beyond chance?"
            subtitle="q ≤ .05 among all tested, and the interval excludes zero"
            windows={windows}
            evidence="supported"
            {...shown}
            rule="ink"
          />
          <TierPanel
            title="Candidates: which may be chance?"
            subtitle="The interval excludes zero when taken alone, and that is all"
            evidence="candidate"
            {...shown}
          />
          <FreshPanel {...shown} />
        </>
      )}
      <EmergingGroupsSlot onDrop={narrowed || isDated ? () => bar.onChange(everyPaper) : null} />
    </>
  );
}
