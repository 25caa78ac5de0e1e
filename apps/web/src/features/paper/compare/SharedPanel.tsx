import type { PaperDetail } from '@papertide/core/query';
import { Link } from 'wouter';
import { Section } from '../../../components/Section.tsx';
import { TopicDots } from '../../../components/TopicDots.tsx';
import { formatNumber, plural } from '../../../lib/format.ts';
import { trendHref } from '../trend-href.ts';
import classes from './compare.module.css';
import { sharedBetween } from './shared-between.ts';

const days = (from: string, to: string): number => Math.abs(Date.parse(from) - Date.parse(to)) / 86_400_000;

/** What two papers have in common, and how far apart they came out. */
export function SharedPanel({ a, b }: { readonly a: PaperDetail; readonly b: PaperDetail }) {
  const { topics, keyphrases, authors, categories } = sharedBetween(a, b);
  const apart = a.listedOn === null || b.listedOn === null ? null : days(a.listedOn, b.listedOn);
  const facts = [
    authors.length > 0 && `Authors: ${authors.join(', ')}`,
    categories.length > 0 && `arXiv categories: ${categories.join(', ')}`,
    apart !== null && (apart === 0 ? 'Listed on the same day' : `Listed ${plural(apart, 'day')} apart`),
  ].filter(Boolean);
  return (
    <Section
      title="What do both have?"
      rule="ink"
      subtitle={`${plural(topics.length, 'topic')}, ${plural(keyphrases.length, 'keyphrase')}, the rarest first`}
    >
      {topics.length > 0 && <TopicDots topics={topics} />}
      {keyphrases.length > 0 && (
        <ul className={classes.phrases} aria-label="Shared keyphrases">
          {keyphrases.map((phrase) => (
            <li key={phrase.key}>
              <Link href={trendHref(phrase)} title={`In ${plural(phrase.papers, 'paper')}`}>
                {phrase.label} <span className="pt-figures">{formatNumber(phrase.papers)}</span>
              </Link>
              {phrase.origin === 'source' && <span> given by the source</span>}
            </li>
          ))}
        </ul>
      )}
      {topics.length + keyphrases.length === 0 && (
        <p className={classes.meta}>No topic of the list and no keyphrase occurs in both.</p>
      )}
      {facts.length > 0 && <p className={`${classes.meta} pt-figures`}>{facts.join(' · ')}</p>}
    </Section>
  );
}
