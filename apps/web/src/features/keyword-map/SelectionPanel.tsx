import { ActionIcon, UnstyledButton } from '@mantine/core';
import type { KeywordMapAnswer, MapKeyword, PaperFilter, PaperListAnswer } from '@papertide/core/query';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { graphOf, neighborsOf } from '../../charts/network/graph.ts';
import { quadrantWords } from '../../charts/ThemeMap.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { PapersBehind } from '../../components/PapersBehind.tsx';
import { Section } from '../../components/Section.tsx';
import { formatDay, formatNumber, formatPercent, formatPercentile, plural } from '../../lib/format.ts';
import classes from './map.module.css';

export interface SelectionPanelProps {
  readonly answer: KeywordMapAnswer;
  /** The keyword that is chosen; else the cluster is. */
  readonly node: MapKeyword | null;
  readonly cluster: number | null;
  readonly filter: PaperFilter | null;
  readonly papers: PanelQuery<PaperListAnswer>;
  readonly onKeyword: (key: string) => void;
  readonly onCluster: (cluster: number) => void;
  readonly onClose: () => void;
}

/** Keywords named in the panel. */
const named = 16;

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly papers: number;
  readonly title: string;
}

/** What is chosen on the map: its figures, the keywords it goes with, its papers. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { answer, node, cluster, filter, papers, onKeyword, onCluster, onClose } = props;
  const graph = useMemo(() => graphOf(answer), [answer]);
  const theme = cluster === null ? undefined : answer.clusters[cluster];
  const title = node?.label ?? theme?.label ?? '';
  const n = node?.n ?? theme?.papers ?? null;
  const place = node === null ? -1 : answer.nodes.indexOf(node);
  const chips: Chip[] =
    node !== null
      ? neighborsOf(graph, place)
          .slice(0, named)
          .flatMap(({ place: at, papers: both, strength }) => {
            const other = answer.nodes[at];
            const title = `${plural(both, 'paper')} with both, ${formatNumber(strength, 1)} times as many as by chance`;
            return other === undefined ? [] : [{ key: other.key, label: other.label, papers: both, title }];
          })
      : (theme?.members ?? []).slice(0, named).flatMap((at) => {
          const own = answer.nodes[at];
          return own === undefined
            ? []
            : [{ key: own.key, label: own.label, papers: own.n, title: plural(own.n, 'paper') }];
        });
  return (
    <Section
      title={title}
      rule="none"
      subtitle={
        node === null ? (
          <>
            {plural(theme?.papers ?? 0, 'paper')} with two or more of {plural(theme?.keys.length ?? 0, 'keyword')}
            {theme?.quadrant && ` · ${quadrantWords[theme.quadrant].toLowerCase()}`}
            {theme?.recurrence != null && ` · comes again in ${formatPercent(theme.recurrence, 0)} of samples`}
          </>
        ) : (
          <>
            {plural(node.n, 'paper')} · mean date {formatDay(node.meanDay)} · median percentile{' '}
            {formatPercentile(node.medianPercentile)}
          </>
        )
      }
      actions={
        <ActionIcon aria-label={`Close ${title}`} onClick={onClose}>
          <X size={16} />
        </ActionIcon>
      }
    >
      <h3 className={classes.subheading}>{node === null ? 'Its most telling keywords' : 'Together with'}</h3>
      <ul className={classes.keywords}>
        {chips.map((chip) => (
          <li key={chip.key}>
            <UnstyledButton className={classes.keyword} title={chip.title} onClick={() => onKeyword(chip.key)}>
              {chip.label} <b className="pt-figures">{formatNumber(chip.papers)}</b>
            </UnstyledButton>
          </li>
        ))}
        {node !== null && theme !== undefined && cluster !== null && (
          <li>
            <UnstyledButton className={classes.keyword} onClick={() => onCluster(cluster)}>
              Its cluster: {theme.label}
            </UnstyledButton>
          </li>
        )}
      </ul>
      <h3 className={classes.subheading}>Papers, most upvoted first</h3>
      <PapersBehind label={`Papers of ${title}`} query={papers} filter={filter} n={n} height={330} />
    </Section>
  );
}
