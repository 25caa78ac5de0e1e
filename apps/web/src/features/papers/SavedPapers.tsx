import { PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { SaveToggle } from '../../components/SaveToggle.tsx';
import { usePaperMarks } from '../../lib/paper-marks.ts';
import classes from './papers.module.css';
import { useSavedPapers } from './papers-queries.ts';
import { mostSaved } from './papers-rows.ts';

/** The papers kept for later in this browser, latest first; of any date and topic, whatever the filter is. */
export function SavedPapers({ label }: { readonly label: string }) {
  const { read, saved, mark } = usePaperMarks();
  const papers = useSavedPapers(saved);
  return (
    <>
      {saved.length > mostSaved && <p className={classes.note}>The latest {mostSaved} are shown.</p>}
      <PanelState
        query={papers}
        height={620}
        skeleton="rows"
        failure="Could not load the saved papers"
        empty={(rows) =>
          rows.length === 0
            ? {
                title: 'Nothing saved yet',
                children: 'The bookmark at the end of a row keeps a paper, in this browser.',
              }
            : null
        }
      >
        {(rows) => (
          <PaperList label={label}>
            {rows.map((paper) => (
              <PaperRow
                key={paper.key}
                paper={paper}
                topics
                read={read.has(paper.key)}
                actions={<SaveToggle title={paper.title} saved onChange={(on) => mark('saved', paper.key, on)} />}
              />
            ))}
          </PaperList>
        )}
      </PanelState>
    </>
  );
}
