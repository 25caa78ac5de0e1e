import { formatInstant, formatPercent } from '../lib/format.ts';
import { useStatus } from '../lib/status.ts';
import classes from './Shell.module.css';

/** What holds for all figures of the house: sources, reading time, taxonomy, coverage. */
export function Footer() {
  const status = useStatus().data;
  if (status === undefined || status.papers === 0) return <footer className={classes.footer} />;
  const { sources, asOf, taxonomyVersion, topicCoverage } = status.provenance;
  return (
    <footer className={classes.footer}>
      Source: {sources.join(', ')} · as of {formatInstant(asOf)} · taxonomy {taxonomyVersion} ·{' '}
      {formatPercent(topicCoverage, 0)} of papers have a topic
    </footer>
  );
}
