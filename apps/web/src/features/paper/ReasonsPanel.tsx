import { type PaperDetail, taxonomyWords } from '@papertide/core/query';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { Section } from '../../components/Section.tsx';
import { TopicDots } from '../../components/TopicDots.tsx';
import { formatPercent } from '../../lib/format.ts';
import classes from './paper.module.css';
import { type Reason, reasonsOf, timesWords } from './paper-rows.ts';

const title = 'Why these topics?';

const columns: Column<Reason>[] = [
  {
    id: 'topic',
    head: 'Topic',
    cell: ({ topicId, name, slot }) => (
      <span className={classes.topic}>
        <TopicDots topics={[{ id: topicId, name, slot }]} />
      </span>
    ),
  },
  {
    id: 'words',
    head: 'Matched words',
    cell: ({ words }) => (
      <span className={classes.words}>
        {words.map(({ alias, times }, i) => (
          <span key={alias}>
            {i > 0 && '; '}“{alias}”{timesWords(times)}
          </span>
        ))}
      </span>
    ),
  },
  { id: 'where', head: 'Where', dropAt: 'phone', cell: ({ where }) => <span className={classes.quiet}>{where}</span> },
  {
    id: 'via',
    head: 'Through',
    dropAt: 'phone',
    cell: ({ via }) => <span className={classes.quiet}>{via ?? ''}</span>,
  },
];

/** The words that gave the paper each of its topics. */
export function ReasonsPanel({ paper }: { paper: PaperDetail }) {
  const reasons = reasonsOf(paper.matches);
  const { topicCoverage } = paper.provenance;
  const through = reasons.some((reason) => reason.via !== null);
  return (
    <Section
      title={title}
      subtitle={`Matched by ${taxonomyWords(paper.provenance)}`}
      footer={`${formatPercent(topicCoverage, 0)} of all papers have a topic`}
      method={
        <MethodDialog title={title}>
          <p>
            Each topic of a curated, versioned list has names and spellings. A paper gets the topics whose words occur
            in its title, its abstract or the keywords given by the source; a word with several meanings counts only
            where its neighbors support it.
          </p>
          <p>
            <b>Through.</b> A narrow topic also counts for the broader one above it: the table names the narrow topic
            that the words belong to.
          </p>
        </MethodDialog>
      }
    >
      {reasons.length === 0 ? (
        <p className={classes.note}>
          No topic of the list occurs in this paper. It counts in every total all the same.
        </p>
      ) : (
        <DataTable
          label={title}
          columns={through ? columns : columns.filter((column) => column.id !== 'via')}
          rows={reasons}
          keyOf={(reason) => `${reason.topicId} ${reason.via ?? ''}`}
        />
      )}
    </Section>
  );
}
