import { UnstyledButton } from '@mantine/core';
import type { KeywordMapAnswer } from '@papertide/core/query';
import { clusterColor } from '../../charts/network/map-colors.ts';
import { pagePalette } from '../../charts/palette.ts';
import { quadrantWords } from '../../charts/ThemeMap.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { Section } from '../../components/Section.tsx';
import { formatPercent, plural } from '../../lib/format.ts';
import classes from './map.module.css';

export interface ClustersPanelProps {
  readonly query: PanelQuery<KeywordMapAnswer>;
  readonly selected: number | null;
  readonly onCluster: (cluster: number) => void;
}

/** The clusters of a map by their names, with what they hold and how surely they come again: the legend of its colors. */
export function ClustersPanel({ query, selected, onCluster }: ClustersPanelProps) {
  return (
    <Section title="Clusters" rule="none" subtitle="Named by their most telling keywords · click one for its papers">
      <PanelState query={query} height={420} skeleton="rows" failure="Could not load the clusters">
        {({ clusters }) => (
          <ul className={classes.list}>
            {clusters.map(({ label, members, papers, quadrant, recurrence }, i) => (
              <li key={label}>
                <UnstyledButton className={classes.cluster} aria-pressed={selected === i} onClick={() => onCluster(i)}>
                  <span className={classes.dot} style={{ background: clusterColor(i, pagePalette) }} />
                  <span className={classes.name}>{label}</span>
                  <span className={`${classes.facts} pt-figures`}>
                    {plural(members.length, 'keyword')} · {plural(papers, 'paper')}
                    {quadrant !== null && ` · ${quadrantWords[quadrant].toLowerCase()}`}
                    {recurrence !== null && ` · comes again in ${formatPercent(recurrence, 0)}`}
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </PanelState>
    </Section>
  );
}
