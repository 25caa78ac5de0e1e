import type { Portrait } from '@papertide/core/query';
import { answered } from '../../charts/answered.ts';
import { Columns } from '../../components/Columns.tsx';
import { CompanionPanel } from './CompanionPanel.tsx';
import { KeywordCompanions } from './KeywordCompanions.tsx';

/** What and who stands in the papers of the subject. */
export function Companions({ portrait }: { portrait: Portrait }) {
  const { ref, label, papers, provenance, topics, authors, organizations } = portrait;
  const subject = { subject: ref, label, papers, provenance };
  const isTopic = ref.dimension === 'topic';
  const people = (
    <CompanionPanel
      {...subject}
      title={ref.dimension === 'author' ? 'With whom?' : 'Who writes them?'}
      noun={ref.dimension === 'author' ? 'Co-author' : 'Author'}
      query={answered(authors)}
      choice="most papers first; equal names are one"
      none="No other author is named."
    />
  );
  return (
    <>
      <Columns first={6}>
        <CompanionPanel
          {...subject}
          title={isTopic ? 'Which topics are its neighbors?' : 'What are the papers about?'}
          noun="Topic"
          query={answered(topics)}
          choice={isTopic ? 'with five papers of both or more, the strongest tie first' : 'most papers first'}
          ratio
          none={isTopic ? 'No other topic shares five papers with it oftener than by chance.' : 'No paper has a topic.'}
        />
        <KeywordCompanions portrait={portrait} />
      </Columns>
      {ref.dimension === 'organization' ? (
        people
      ) : (
        <Columns first={6}>
          {people}
          <CompanionPanel
            {...subject}
            title="From which organizations?"
            noun="Organization"
            query={answered(organizations)}
            choice="most papers first; one of a paper at most"
            none="The source names no organization for these papers."
          />
        </Columns>
      )}
    </>
  );
}
