import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { AdminNote } from '../../components/AdminNote.tsx';
import { Band } from '../../components/Band.tsx';
import { ErrorBand } from '../../components/ErrorBand.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { today } from '../../lib/clock.ts';
import { useCollect } from '../../lib/collect.ts';
import { causeOf } from '../../lib/error-cause.ts';
import { plural } from '../../lib/format.ts';
import { useLoadDemo } from '../../lib/load-demo.ts';
import { choiceParam, textParam } from '../../lib/param-codec.ts';
import { useProgress } from '../../lib/progress.tsx';
import { useStatus } from '../../lib/status.ts';
import { useParam } from '../../lib/url-state.ts';
import { CalendarPanel } from './CalendarPanel.tsx';
import { CollectForm } from './CollectForm.tsx';
import { RejectsPanel } from './RejectsPanel.tsx';
import { RunCard } from './RunCard.tsx';
import { RunsPanel } from './RunsPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';
import classes from './sources.module.css';
import { useCalendar, useDropDemo, useRejects, useRuns } from './sources-queries.ts';
import { type CollectChoice, coverageFinding, coverageOf } from './sources-rows.ts';

const rowsParam = choiceParam(['5', '25', '200'], '5');
const rejectsParam = choiceParam(['10', '50', '200'], '10');

/** What has been collected, how whole it is, what is being collected, and what was refused. */
export function SourcesPage() {
  const statusQuery = useStatus();
  const status = statusQuery.data;
  const progress = useProgress();
  const calendar = useCalendar();
  const [rows, setRows] = useParam('runs', rowsParam);
  const [run, setRun] = useParam('run', textParam);
  const runId = /^[1-9]\d{0,8}$/.test(run) ? Number(run) : null;
  const runs = useRuns(Number(rows));
  const [refused, setRefused] = useParam('refused', rejectsParam);
  const rejects = useRejects(runId, Number(refused));
  const collect = useCollect();
  const loadDemo = useLoadDemo();
  const dropDemo = useDropDemo();
  const running = progress?.state === 'running';
  const synthetic = status?.provenance.synthetic === true;
  const empty = status?.papers === 0;

  const view = useMemo(() => {
    const { data } = calendar;
    if (status === undefined || data === undefined || data.from === null || data.to === null) return undefined;
    return { ...data, from: data.from, to: data.to, provenance: status.provenance };
  }, [calendar.data, status]);
  const finding =
    view === undefined
      ? null
      : coverageFinding(coverageOf(view.days, view.from, view.to), view.to, synthetic ? view.to : today());
  const failures = [
    { of: collect, title: 'The collection did not start.', retry: () => collect.mutate(collect.variables ?? {}) },
    { of: loadDemo, title: 'The demo data did not load.', retry: () => loadDemo.mutate() },
    { of: dropDemo, title: 'The demo data could not be dropped.', retry: () => dropDemo.mutate() },
  ];
  const begin = (action: () => void): void => {
    for (const { of } of failures) of.reset();
    action();
  };
  const start = (choice: Partial<CollectChoice> | null): void => begin(() => collect.mutate(choice ?? {}));
  return (
    <>
      <PageHeader
        title={empty ? 'No papers yet' : (finding?.title ?? 'Sources')}
        dek={
          empty
            ? 'Collecting the last 28 days of Daily Papers takes a minute or two and needs no key. The demo corpus is invented and marked as such; the first real paper replaces it.'
            : synthetic
              ? `Of invented lists. ${finding?.dek ?? ''}`
              : (finding?.dek ?? '\u00a0')
        }
        actions={
          <>
            {empty && (
              <Button loading={loadDemo.isPending} disabled={running} onClick={() => begin(() => loadDemo.mutate())}>
                Load demo data
              </Button>
            )}
            {synthetic && !empty && (
              <Button loading={dropDemo.isPending} disabled={running} onClick={() => begin(() => dropDemo.mutate())}>
                Drop demo data
              </Button>
            )}
            <CollectForm running={running} pending={collect.isPending} onCollect={start} />
          </>
        }
      />
      <div className={classes.messages} aria-live="polite">
        {failures.map(
          ({ of, title, retry }) =>
            of.isError && <ErrorBand key={title} title={title} cause={causeOf(of.error)} onRetry={retry} />,
        )}
        {dropDemo.isSuccess && (
          <Band tone="accent" icon={<Check size={16} />}>
            <b>Demo data dropped.</b> {plural(dropDemo.data.papers, 'invented paper')} gone.
          </Band>
        )}
        <AdminNote what="What is collected here" />
        <RunCard onRetry={start} />
      </div>
      {!empty && view !== undefined && (
        <CalendarPanel query={{ ...calendar, data: view, refetch: () => calendar.refetch() }} />
      )}
      {calendar.isError && view === undefined && (
        <ErrorBand
          title="Could not load the calendar."
          cause={causeOf(calendar.error)}
          onRetry={() => void calendar.refetch()}
        />
      )}
      {status !== undefined && status.sources.length > 0 && <SourcesPanel status={status} />}
      <RunsPanel
        query={runs}
        nextRunAt={status?.nextRunAt ?? null}
        total={status?.runs ?? null}
        onMore={
          rows !== '200' && (status?.runs ?? 0) > Number(rows) ? () => setRows(rows === '5' ? '25' : '200') : null
        }
        onRejects={(id) => setRun(String(id))}
      />
      {(!empty || rejects.data?.total !== 0) && (
        <RejectsPanel
          query={rejects}
          runId={runId}
          onAll={() => setRun('')}
          onMore={refused === '200' ? null : () => setRefused(refused === '10' ? '50' : '200')}
        />
      )}
    </>
  );
}
