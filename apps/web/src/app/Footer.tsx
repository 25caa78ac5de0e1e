import { taxonomyWords } from '@papertide/core/query';
import { formatInstant, formatPercent } from '../lib/format.ts';
import { useStatus } from '../lib/status.ts';
import classes from './Shell.module.css';

/** What holds for all figures of the house: sources, reading time, taxonomy, coverage. */
export function Footer() {
  const status = useStatus().data;
  if (status === undefined || status.papers === 0) return <footer className={classes.footer} />;
  const { sources, asOf, topicCoverage } = status.provenance;
  return (
    <footer className={classes.footer}>
      Source: {sources.join(', ')} · as of {formatInstant(asOf)} · {taxonomyWords(status.provenance)} ·{' '}
      {formatPercent(topicCoverage, 0)} of papers have a topic
    </footer>
  );
}
