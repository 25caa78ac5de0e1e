import type { Status } from '@papertide/core/query';
import { FlaskConical } from 'lucide-react';
import { Link } from 'wouter';
import { Band } from '../components/Band.tsx';
import { BandButton } from '../components/BandButton.tsx';
import { formatDay, formatNumber } from '../lib/format.ts';
import { plainCause } from '../lib/plain-cause.ts';

const names: Readonly<Record<string, string>> = { huggingface: 'Hugging Face' };

export interface DemoBandProps {
  readonly papers: number;
  /** Why there are no real papers, where the source was asked for some. */
  readonly unreachable: Status['unreachable'];
  readonly onRetry: () => void;
}

/** Says on every page that its papers are invented, why, and how to get real ones. */
export function DemoBand({ papers, unreachable, onRetry }: DemoBandProps) {
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
  return (
    <Band tone="demo" icon={icon} action={<BandButton onClick={onRetry}>Try again</BandButton>}>
      <b>
        {names[source] ?? source} could not be reached on {formatDay(at.slice(0, 10))}:
      </b>{' '}
      <span title={error}>{plainCause(error)}</span>. These are invented papers.
    </Band>
  );
}
