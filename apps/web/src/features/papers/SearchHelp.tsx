import { SearchGrammar } from '../../components/SearchGrammar.tsx';
import { Section } from '../../components/Section.tsx';
import classes from './papers.module.css';

/** What can be typed into the bar. */
export function SearchHelp() {
  return (
    <Section title="What to type">
      <SearchGrammar className={classes.help} />
    </Section>
  );
}
