import { Button } from '@mantine/core';
import classes from './GroupsOfAllPapers.module.css';
import { Section } from './Section.tsx';

/** In place of emerging groups on a page whose filter they cannot follow. `onDrop` drops the filter. */
export function GroupsOfAllPapers({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <Section title="Emerging groups">
      <p className={classes.note}>
        Groups do not follow the filter: they are found among the keywords of all papers of the last 26 weeks, and which
        keywords stand together there says nothing of the papers that match here.
      </p>
      <Button className="pt-screen-only" onClick={onDrop}>
        Drop the filters to see them
      </Button>
    </Section>
  );
}
