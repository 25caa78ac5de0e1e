import { Section } from '../../components/Section.tsx';
import classes from './papers.module.css';

const entries: readonly (readonly [typed: string, means: string])[] = [
  ['sparse attention', 'all words in title or abstract'],
  ['"sparse attention"', 'these words side by side'],
  ['topic:agents', 'has the topic; pick it from the list'],
  ['-topic:agents', 'leaves the topic out'],
  ['author:Ada Lovelace', 'by one author'],
  ['upvotes:100', 'at least so many upvotes'],
  ['from:2026-01-01', 'listed on that day or later; to: likewise'],
];

/** What can be typed into the bar. */
export function SearchHelp() {
  return (
    <Section title="What to type">
      <dl className={classes.help}>
        {entries.map(([typed, means]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
