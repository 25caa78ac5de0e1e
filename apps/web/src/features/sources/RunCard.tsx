import { Check } from 'lucide-react';
import { useState } from 'react';
import { Band } from '../../components/Band.tsx';
import { ErrorBand } from '../../components/ErrorBand.tsx';
import { ProgressCard } from '../../components/ProgressCard.tsx';
import { causeOf } from '../../lib/error-cause.ts';
import { formatTime } from '../../lib/format.ts';
import { useProgress } from '../../lib/progress.tsx';
import { useCancel, useRuns } from './sources-queries.ts';
import { type Days, daysOf, endWords, kindOf, progressTitle } from './sources-rows.ts';

/** The run at work, live; once it ends while the reader is here, what came of it. */
export function RunCard({ onRetry }: { onRetry: (days: Days | null) => void }) {
  const progress = useProgress();
  const cancel = useCancel();
  const runs = useRuns(10);
  const asked = cancel.variables?.runId === progress?.runId && !cancel.isError;
  const [watched, setWatched] = useState<number | null>(null);
  if (progress === null) return null;
  if (progress.state === 'running' && watched !== progress.runId) setWatched(progress.runId);
  const run = runs.data?.find((row) => row.id === progress.runId);
  const title = progressTitle(progress, run);
  if (progress.state === 'complete' || progress.state === 'incomplete') {
    if (watched !== progress.runId) return null;
    const whole = progress.state === 'complete';
    return (
      <Band tone={whole ? 'accent' : 'provisional'} icon={<Check size={16} />}>
        <b>
          {title}: {whole ? 'done' : 'done, with gaps'}.
        </b>{' '}
        {endWords(progress)} {progress.error}
      </Band>
    );
  }
  if (progress.state !== 'running' && watched !== progress.runId) return null;
  return (
    <>
      {cancel.isError && <ErrorBand title="That could not be canceled." cause={causeOf(cancel.error)} />}
      <ProgressCard
        progress={progress}
        title={title}
        started={
          run === undefined ? undefined : `started ${formatTime(run.startedAt)} UTC, ${kindOf(run).toLowerCase()}`
        }
        onCancel={asked ? undefined : () => cancel.mutate({ runId: progress.runId })}
        onRetry={progress.source === 'huggingface' ? () => onRetry(daysOf(run)) : undefined}
      />
    </>
  );
}
