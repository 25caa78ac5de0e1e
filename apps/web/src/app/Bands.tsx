import { RefreshCw } from 'lucide-react';
import { useLocation } from 'wouter';
import { Band } from '../components/Band.tsx';
import { ErrorBand } from '../components/ErrorBand.tsx';
import { unitsDone } from '../components/ProgressCard.tsx';
import { formatTime, plural } from '../lib/format.ts';
import { plainCause } from '../lib/plain-cause.ts';
import { useProgress } from '../lib/progress.tsx';
import { useStatus } from '../lib/status.ts';
import { DemoBand } from './DemoBand.tsx';
import classes from './Shell.module.css';
import { useRetry } from './use-retry.ts';

/** What concerns every page: invented data, the first collection, a source or server out of reach. */
export function Bands() {
  const status = useStatus();
  const progress = useProgress();
  const [path] = useLocation();
  const { data } = status;
  const lastFailure = data?.lastRun?.state === 'failed' ? data.lastRun.finishedAt : null;
  const again = useRetry(progress, data?.unreachable?.at ?? lastFailure);
  const running = progress?.state === 'running';
  const collecting = running && progress.source !== 'demo' && progress.source !== 'enrich';
  const bands = [];
  if (status.isError) {
    bands.push(
      <ErrorBand
        key="server"
        title="The server does not answer."
        cause="What this page shows may be old."
        onRetry={() => void status.refetch()}
      />,
    );
  }
  if (data?.provenance.synthetic === true) {
    bands.push(
      <DemoBand
        key="demo"
        papers={data.papers}
        unreachable={collecting && !again.trying ? null : data.unreachable}
        again={again}
      />,
    );
  }
  if (collecting && data?.lastRun?.trigger === 'first-start') {
    bands.push(
      <Band key="first" tone="accent" icon={<RefreshCw size={16} />}>
        <b>Collecting the last 28 days of Daily Papers</b> … {unitsDone(progress)},{' '}
        {plural(progress.papersNew, 'paper')} so far. Figures fill in as they arrive; you can leave this page.
      </Band>,
    );
  }
  const failed = (!running || again.trying) && data?.lastRun?.state === 'failed' ? data.lastRun : null;
  const said = data?.provenance.synthetic === true && data.unreachable !== null;
  if (failed !== null && !said && (data?.papers === 0 || path === '/sources' || data?.provenance.synthetic === true)) {
    bands.push(
      <ErrorBand
        key="source"
        title={
          again.failedAt === null
            ? 'Daily Papers could not be read.'
            : `Daily Papers still could not be read at ${formatTime(again.failedAt)} UTC.`
        }
        cause={`Cause: ${plainCause(failed.error ?? 'it did not answer')}. What was collected before stays as it is.`}
        onRetry={again.retry}
        trying={again.trying}
      />,
    );
  }
  return bands.length === 0 ? null : <div className={`${classes.bands} pt-screen-only`}>{bands}</div>;
}
