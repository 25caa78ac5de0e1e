import { Link } from 'wouter';
import { formatNumber, plural } from '../../lib/format.ts';
import classes from './Keyphrases.module.css';
import type { Keyphrase } from './paper-rows.ts';
import { trendHref } from './trend-href.ts';

/** The keyphrases of a paper, each with the papers that share it and the way to its trend. */
export function Keyphrases({ phrases }: { phrases: readonly Keyphrase[] }) {
  if (phrases.length === 0) return <p className={classes.lead}>No keyphrases found in title and abstract.</p>;
  return (
    <>
      <p className={classes.lead}>
        {plural(phrases.length, 'keyphrase')} found in title and abstract, each with its number of papers. Select one to
        see its trend.
      </p>
      <ul className={classes.list} aria-label="Keyphrases">
        {phrases.map((phrase) => (
          <li key={phrase.key}>
            <Link
              href={trendHref(phrase)}
              className={classes.phrase}
              title={`${phrase.label}: in ${plural(phrase.papers, 'paper')}`}
            >
              {phrase.label} <span className={`${classes.papers} pt-figures`}>{formatNumber(phrase.papers)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
