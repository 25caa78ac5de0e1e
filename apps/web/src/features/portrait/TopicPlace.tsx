import type { TopicPortrait } from '@papertide/core/query';
import { Link } from 'wouter';
import { picturedTable } from '../../charts/export/picture-table.ts';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { Section } from '../../components/Section.tsx';
import { formatNumber, formatPercent } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { topicHref } from '../../lib/portrait-href.ts';
import classes from './portrait.module.css';
import { compareHref, papersOf } from './portrait-rows.ts';
import { partsTable } from './portrait-tables.ts';

/** Where the topic stands: area, wider topics. */
export function TopicPath({ topic }: Pick<TopicPortrait, 'topic'>) {
  return (
    <nav className={classes.path} aria-label="Place in the taxonomy">
      <Link href="/topics">Topics</Link>
      {topic.area !== null && (
        <>
          <span aria-hidden="true">›</span>
          <Link href={papersHref({ filter: { areas: [topic.area.id] } })}>{topic.area.name}</Link>
        </>
      )}
      {topic.broader.toReversed().map((each) => (
        <span key={each.id} className={classes.step}>
          <span aria-hidden="true">›</span>
          <Link href={topicHref(each.id)}>{each.name}</Link>
        </span>
      ))}
    </nav>
  );
}

const partsSubtitle = 'narrower topics, most papers first; a paper may have several';

/** The narrower topics with their papers. */
export function SubTopics({ portrait }: { portrait: TopicPortrait }) {
  const { topic, papers, ref } = portrait;
  if (topic.narrower.length === 0) return null;
  const series = topic.narrower.slice(0, 7).map(({ id }) => ({ dimension: 'topic', key: id }) as const);
  return (
    <Section
      title="Which parts has it?"
      subtitle={partsSubtitle}
      actions={
        <ExportMenu
          of={`${topic.name}: which parts has it?`}
          what="sub-topics"
          subject={topic.name}
          subtitle={partsSubtitle}
          filters={null}
          provenance={portrait.provenance}
          shown={{
            rows: topic.narrower.length,
            table: () => partsTable(portrait),
            picture: () => picturedTable(partsTable(portrait)),
          }}
        />
      }
      footer={<Link href={compareHref(ref, ...series)}>Compare them over time</Link>}
    >
      <ul className={classes.parts}>
        {topic.narrower.map(({ id, name, papers: n }) => (
          <li key={id} className={classes.part}>
            <Link href={topicHref(id)}>{name}</Link>
            <span className="pt-figures">
              <Link href={papersOf({ dimension: 'topic', key: id })}>{formatNumber(n)}</Link>
              {papers > 0 && <span className={classes.quiet}> · {formatPercent(n / papers)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The spellings by which papers of the topic are found. */
export function Spellings({ topic }: Pick<TopicPortrait, 'topic'>) {
  return (
    <details className={classes.spellings}>
      <summary>How papers are found: {topic.aliases.length} spellings</summary>
      <p>{topic.aliases.join(' · ')}</p>
      <p>
        In the title together with the abstract or a keyword, or in three sentences of the abstract; hyphens, plurals
        and letter case do not matter, but short acronyms keep their case. Some spellings count only beside a word of
        context or in titles. Papers of narrower topics belong to it as well. Each paper’s page shows the words that
        matched.
      </p>
    </details>
  );
}
