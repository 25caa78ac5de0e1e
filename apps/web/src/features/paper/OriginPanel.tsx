import type { PaperDetail } from '@papertide/core/query';
import { Link } from 'wouter';
import { Section } from '../../components/Section.tsx';
import { formatDay, formatInstant } from '../../lib/format.ts';
import { writePairs } from '../../lib/query-string.ts';
import { givenBy } from './field-sources.ts';
import classes from './paper.module.css';
import { trendHref } from './trend-href.ts';

const dayHref = (day: string): string =>
  `/papers${writePairs([
    ['from', day],
    ['to', day],
    ['sort', 'upvotes'],
  ])}`;

/** `v2, 30 Jan 2021`; `null` where neither is known. */
function versionOf({ version, updatedOn }: PaperDetail): string | null {
  const parts = [version === null ? null : `v${version}`, updatedOn === null ? null : formatDay(updatedOn)];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** Where the record comes from: sources, lists that showed it, version and publication, categories, keywords that a source gave. */
export function OriginPanel({ paper }: { paper: PaperDetail }) {
  const given = paper.keyphrases.filter((phrase) => phrase.origin === 'source');
  return (
    <Section title="Where does this come from?">
      <dl className={classes.facts}>
        {paper.sources.map(({ id, name, firstSeenAt }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              first seen {formatInstant(firstSeenAt)}
              {paper.sources.length > 1 && `; ${givenBy(paper.fieldSources, id)}`}
            </dd>
          </div>
        ))}
        {paper.listings.length > 0 && (
          <div>
            <dt>{paper.listings.length === 1 ? 'Listed' : 'Listed more than once'}</dt>
            <dd>
              {paper.listings.map((day, i) => (
                <span key={day}>
                  {i > 0 && ', '}
                  <Link href={dayHref(day)}>{formatDay(day)}</Link>
                </span>
              ))}
            </dd>
          </div>
        )}
        {versionOf(paper) !== null && (
          <div>
            <dt>Latest version</dt>
            <dd>{versionOf(paper)}</dd>
          </div>
        )}
        {paper.journalRef !== null && (
          <div>
            <dt>Published in</dt>
            <dd>{paper.journalRef}</dd>
          </div>
        )}
        {paper.authorComment !== null && (
          <div>
            <dt>Authors’ comment</dt>
            <dd>{paper.authorComment}</dd>
          </div>
        )}
        {paper.categories.length > 0 && (
          <div>
            <dt>arXiv categories</dt>
            <dd>
              {paper.categories.map((category, i) => (
                <span key={category}>
                  {i > 0 && ', '}
                  <Link href={`/papers${writePairs([['category', category]])}`}>{category}</Link>
                </span>
              ))}
            </dd>
          </div>
        )}
        {given.length > 0 && (
          <div>
            <dt>Keywords from the source</dt>
            <dd>
              {given.map((phrase, i) => (
                <span key={phrase.key}>
                  {i > 0 && ', '}
                  <Link href={trendHref(phrase)}>{phrase.surface}</Link>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
