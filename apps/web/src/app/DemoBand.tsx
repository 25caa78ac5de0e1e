import type { Status } from '@papertide/core/query';
import { FlaskConical } from 'lucide-react';
import { Link } from 'wouter';
import { Band } from '../components/Band.tsx';
import { BandButton } from '../components/BandButton.tsx';
import { formatDay, formatNumber, formatTime } from '../lib/format.ts';
import { plainCause } from '../lib/plain-cause.ts';
import type { Retry } from './use-retry.ts';

const names: Readonly<Record<string, string>> = { huggingface: 'Hugging Face' };

export interface DemoBandProps {
  readonly papers: number;
  /** Why there are no real papers, where the source was asked for some. */
  readonly unreachable: Status['unreachable'];
  readonly again: Retry;
}

/** Says on every page that its papers are invented, why, and how to get real ones; trying again, what comes of it. */
export function DemoBand({ papers, unreachable, again }: DemoBandProps) {
  const icon = <FlaskConical size={16} />;
  if (unreachable === null) {
    return (
      <Band tone="demo" icon={icon}>
        <b>Demo data.</b> {formatNumber(papers)} invented papers. No figure here is real.{' '}
        <Link href="/sources">Collect real papers</Link>
      </Band>
    );
  }
  const { source, error, at } = unreachable;
  const name = names[source] ?? source;
  const said =
    again.failedAt === null
      ? `${name} could not be reached on ${formatDay(at.slice(0, 10))}:`
      : `${name} is still unreachable at ${formatTime(again.failedAt)} UTC:`;
  const action = (
    <BandButton onClick={again.retry} busy={again.trying ? 'Trying…' : null}>
      Try again
    </BandButton>
  );
  return (
    <Band tone="demo" icon={icon} action={action}>
      <b>{said}</b> <span title={error}>{plainCause(error)}</span>. These are invented papers.
      {again.refused !== null && ` It could not be tried again: ${again.refused}`}
    </Band>
  );
}
