import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { useStatus } from '../../lib/status.ts';
import { trendFinding } from '../../lib/trend-finding.ts';
import { Companions } from './Companions.tsx';
import { FiguresStrip } from './FiguresStrip.tsx';
import { isMissing, Missing } from './Missing.tsx';
import { OnwardLinks } from './OnwardLinks.tsx';
import { PapersPanels } from './PapersPanels.tsx';
import classes from './portrait.module.css';
import { usePortraitTrend, useTopicPortrait } from './portrait-queries.ts';
import { compareHref } from './portrait-rows.ts';
import { Spellings, SubTopics, TopicPath } from './TopicPlace.tsx';
import { TrendPanel } from './TrendPanel.tsx';

/** One topic: what it is, how it fares, what to read first, what lies beside it, who writes it. */
export function TopicPage({ id }: { id: string }) {
  const query = useTopicPortrait(id);
  const trend = usePortraitTrend({ dimension: 'topic', key: id }, 'share');
  const finding = trend.data === undefined ? null : trendFinding(trend.data);
  if (useStatus().data?.papers === 0) {
    return <NoPapersYet shows="Here you will see what a topic is, how it fares and who writes about it." />;
  }
  if (isMissing(query.error)) {
    return (
      <Missing noun="topic" name={id} action={{ label: 'All topics', href: '/topics' }}>
        The taxonomy has no topic of this name; it may be a keyword, or was retired.
      </Missing>
    );
  }
  return (
    <PanelState query={query} height={900} skeleton="rows" failure="Could not load this topic">
      {(portrait) => (
        <>
          <TopicPath topic={portrait.topic} />
          <PageHeader
            title={portrait.topic.name}
            dek={
              <>
                {portrait.topic.definition}
                {finding !== null && portrait.papers > 0 && (
                  <>
                    {' '}
                    <b className={classes.finding}>{finding.title}.</b> {finding.dek}
                  </>
                )}
              </>
            }
            actions={
              <Button component={Link} href={compareHref(portrait.ref)}>
                Compare with other topics
              </Button>
            }
          />
          <FiguresStrip portrait={portrait} />
          {portrait.papers > 0 && <OnwardLinks portrait={portrait} />}
          <Spellings topic={portrait.topic} />
          <TrendPanel portrait={portrait} metric="share" />
          {portrait.papers > 0 && <PapersPanels portrait={portrait} />}
          <SubTopics portrait={portrait} />
          {portrait.papers > 0 && <Companions portrait={portrait} />}
        </>
      )}
    </PanelState>
  );
}
