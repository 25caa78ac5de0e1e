import { Choice } from '../../components/Choice.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SinceLastVisit } from '../../components/SinceLastVisit.tsx';
import { corpusTitle } from '../../lib/corpus-name.ts';
import { formatDays, formatNumber } from '../../lib/format.ts';
import { choiceParam } from '../../lib/param-codec.ts';
import { useRising } from '../../lib/rising.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { useParam } from '../../lib/url-state.ts';
import { windowDays, windowOptions, windowParam } from '../../lib/window-choice.ts';
import { EmergingGroupsSlot } from './EmergingGroupsSlot.tsx';
import { FreshPanel } from './FreshPanel.tsx';
import classes from './rising.module.css';
import { kinds, risingFinding } from './rising-rows.ts';
import { TierPanel } from './TierPanel.tsx';

const kindParam = choiceParam(kinds, 'all');
const kindOptions = [
  { value: 'all', label: 'Topics and keywords' },
  { value: 'topic', label: 'Topics' },
  { value: 'keyword', label: 'Keywords' },
] as const;

/** What rises and what falls, in two tiers with reasons; new keywords; what changed since the last visit. */
export function RisingPage() {
  const status = useStatus().data;
  const [days, setDays] = useParam('days', windowParam);
  const [kind, setKind] = useParam('kind', kindParam);
  const query = useRising(windowDays(days));
  const answer = query.data;
  if (status?.papers === 0) {
    return <NoPapersYet shows="Here you will see what rises and what falls, and how sure that is." />;
  }
  const finding = answer === undefined ? null : risingFinding(answer);
  const window = windowOptions(days, dataSpan(status));
  const { now, before } = answer ?? {};
  const windows =
    now && before
      ? `${status?.provenance.axis === 'published' ? 'published ' : ''}${formatDays(now.from, now.to)}, n = ${formatNumber(now.papers)}, against ${formatDays(before.from, before.to)}, n = ${formatNumber(before.papers)}`
      : '\u00a0';
  return (
    <>
      <PageHeader
        title={finding?.title ?? corpusTitle('What is rising', status)}
        dek={
          <>
            {finding?.dek ?? '\u00a0'}
            {days === 'usual' && <SinceLastVisit answer={answer} status={status} />}
          </>
        }
      />
      <div className={`${classes.tools} pt-screen-only`}>
        {window.options.length > 1 && <Choice label="Window" {...window} onChange={setDays} />}
        <Choice label="What" value={kind} options={kindOptions} onChange={setKind} />
      </div>
      <TierPanel
        title="Supported: which changes are beyond chance?"
        subtitle={`q ≤ .05 among all tested, and the interval excludes zero · ${windows}`}
        evidence="supported"
        {...{ kind, query }}
        rule="ink"
      />
      <TierPanel
        title="Candidates: which may be chance?"
        subtitle="The interval excludes zero when taken alone, and that is all"
        evidence="candidate"
        {...{ kind, query }}
      />
      <FreshPanel query={query} />
      <EmergingGroupsSlot />
    </>
  );
}
