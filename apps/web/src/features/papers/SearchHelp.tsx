import { Section } from '../../components/Section.tsx';
import { searchGrammar } from '../../lib/search-grammar.ts';
import classes from './papers.module.css';

/** What can be typed into the bar. */
export function SearchHelp() {
  return (
    <Section title="What to type">
      <dl className={classes.help}>
        {searchGrammar.map(([typed, means]) => (
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
