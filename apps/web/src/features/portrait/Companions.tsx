import type { Portrait } from '@papertide/core/query';
import { Columns } from '../../components/Columns.tsx';
import { CompanionPanel } from './CompanionPanel.tsx';

/** What and who stands in the papers of the subject. */
export function Companions({ portrait }: { portrait: Portrait }) {
  const { ref, papers, topics, keywords, authors, organizations } = portrait;
  const subject = { subject: ref, papers };
  const isTopic = ref.dimension === 'topic';
  const people = (
    <CompanionPanel
      {...subject}
      title={ref.dimension === 'author' ? 'With whom?' : 'Who writes them?'}
      noun={ref.dimension === 'author' ? 'Co-author' : 'Author'}
      list={authors}
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
          list={topics}
          choice={isTopic ? 'with five papers of both or more, the strongest tie first' : 'most papers first'}
          ratio
          none={isTopic ? 'No other topic shares five papers with it oftener than by chance.' : 'No paper has a topic.'}
        />
        <CompanionPanel
          {...subject}
          title="Which words come with it?"
          noun="Keyword"
          list={keywords}
          choice="oftener than by chance, most papers first"
          ratio
          none="No keyword stands here oftener than by chance."
        />
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
            list={organizations}
            choice="most papers first; one of a paper at most"
            none="The source names no organization for these papers."
          />
        </Columns>
      )}
    </>
  );
}
