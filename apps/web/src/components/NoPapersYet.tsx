import { Button, Group } from '@mantine/core';
import { useCollect } from '../lib/collect.ts';
import { causeOf } from '../lib/error-cause.ts';
import { useLoadDemo } from '../lib/load-demo.ts';
import { useProgress } from '../lib/progress.tsx';
import { ErrorBand } from './ErrorBand.tsx';
import { PageHeader } from './PageHeader.tsx';
import { ProgressCard } from './ProgressCard.tsx';

/** A page of a house without papers: what is happening, or the two ways to fill it. `shows` says what will stand here. */
export function NoPapersYet({ shows }: { shows: string }) {
  const collect = useCollect();
  const demo = useLoadDemo();
  const progress = useProgress();
  const running = progress?.state === 'running';
  const failure = collect.error ?? demo.error;
  return (
    <>
      <PageHeader
        title={running ? 'The first papers are being collected' : 'No papers yet'}
        dek={
          running
            ? `${shows} This page fills in by itself while the days arrive.`
            : `${shows} Collecting the last 28 days of Daily Papers takes a minute or two and needs no key. The demo corpus is invented and marked as such; the first real paper replaces it.`
        }
      />
      {failure !== null && <ErrorBand title="That did not start." cause={causeOf(failure)} />}
      {running && progress !== null ? (
        <ProgressCard progress={progress} title="Collecting Daily Papers" />
      ) : (
        <Group gap="xs">
          <Button variant="filled" loading={collect.isPending} onClick={() => collect.mutate({})}>
            Collect the last 28 days
          </Button>
          <Button loading={demo.isPending} onClick={() => demo.mutate()}>
            Load demo data
          </Button>
        </Group>
      )}
    </>
  );
}
