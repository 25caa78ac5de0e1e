import { useEffect } from 'react';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { isMissing } from '../../lib/is-missing.ts';
import { marked, paperMarks } from '../../lib/paper-marks.ts';
import { Abstract } from './Abstract.tsx';
import { AttentionPanel } from './AttentionPanel.tsx';
import { CurvePanel } from './CurvePanel.tsx';
import { DayNav } from './DayNav.tsx';
import { OriginPanel } from './OriginPanel.tsx';
import { OtherCurvesPanel } from './OtherCurvesPanel.tsx';
import { PaperHead } from './PaperHead.tsx';
import classes from './paper.module.css';
import { usePaper, usePaperAttention, useSimilar } from './paper-queries.ts';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import { SimilarPanel } from './SimilarPanel.tsx';

/** One paper: what it says, why it has its topics, how it is received. */
export function PaperPage({ paperKey }: { paperKey: string }) {
  const query = usePaper(paperKey);
  const similar = useSimilar(paperKey);
  const atAge = usePaperAttention(paperKey, query.data?.key === paperKey && query.data.listedOn !== null);
  const opened = query.data?.key === paperKey && !query.isPlaceholderData;
  useEffect(() => {
    if (opened) paperMarks.set(marked(paperMarks.get(), 'read', paperKey, true));
  }, [opened, paperKey]);
  if (isMissing(query.error)) {
    return (
      <>
        <PageHeader title="No such paper" />
        <EmptyNote title={`Nothing is known of ${paperKey}`} action={{ label: 'All papers', href: '/papers' }}>
          It has not been collected, or it was part of demo data that is gone.
        </EmptyNote>
      </>
    );
  }
  return (
    <PanelState query={query} height={720} skeleton="rows" failure="Could not load this paper">
      {(paper) => (
        <>
          <DayNav paper={paper} />
          <div className={classes.columns}>
            <article className={classes.main}>
              <PaperHead paper={paper} />
              <Abstract paper={paper} />
              <ReasonsPanel paper={paper} />
            </article>
            <aside className={classes.side} aria-label="How it is received">
              <AttentionPanel paper={paper} atAge={atAge.isPlaceholderData ? undefined : atAge.data} />
              <CurvePanel query={query} paper={paper} />
              <OtherCurvesPanel paper={paper} />
              <SimilarPanel query={similar} to={paperKey} />
              <OriginPanel paper={paper} />
            </aside>
          </div>
        </>
      )}
    </PanelState>
  );
}
