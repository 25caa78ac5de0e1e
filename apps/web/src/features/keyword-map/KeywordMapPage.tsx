import { Button } from '@mantine/core';
import { encodeKeywordMap, everyPaper, type KeywordMapQuery } from '@papertide/core/query';
import { useState } from 'react';
import { Link } from 'wouter';
import { EmergingGroupsPanel } from '../../charts/EmergingGroupsPanel.tsx';
import { Columns } from '../../components/Columns.tsx';
import { GroupsOfAllPapers } from '../../components/GroupsOfAllPapers.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { filtersInWords } from '../../lib/filter-chips.ts';
import { filterHref } from '../../lib/filter-href.ts';
import { plural } from '../../lib/format.ts';
import { useGroups } from '../../lib/groups.ts';
import { isNarrowed } from '../../lib/narrowed.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { useStatus } from '../../lib/status.ts';
import { usePhone } from '../../lib/use-phone.ts';
import { ClustersPanel } from './ClustersPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { useKeywordMap, useMapPapers } from './map-queries.ts';
import { clusterFilter, keywordFilter } from './map-rows.ts';
import { querySettings, useMapState } from './map-state.ts';
import { SelectionPanel } from './SelectionPanel.tsx';

/** Papers in the panel. */
const papersShown = 5;

/** How keywords belong together: their map, the themes they form, and what stands behind each. */
export function KeywordMapPage() {
  const bar = useQueryBar();
  const { filter, onChange } = bar;
  const status = useStatus().data;
  const state = useMapState();
  const phone = usePhone();
  const [looked, setLooked] = useState<string | null>(null);
  const query: KeywordMapQuery = { filter, ...querySettings(state) };
  const map = useKeywordMap(query);
  const filtered = isNarrowed(filter) || filter.from !== null || filter.to !== null;
  const groups = useGroups(!filtered);
  const answer = map.data;
  const node = answer?.nodes.find(({ key }) => key === state.keyword);
  const place = answer?.nodes.findIndex(({ key }) => key === state.theme) ?? -1;
  const cluster = place === -1 ? null : (answer?.nodes[place]?.cluster ?? null);
  const theme = cluster === null ? undefined : answer?.clusters[cluster];
  const behind =
    node !== undefined ? keywordFilter(query, node.key) : theme !== undefined ? clusterFilter(query, theme) : null;
  const papers = useMapPapers(behind, papersShown);
  if (status?.papers === 0) {
    return <NoPapersYet shows="Here you will see how keywords belong together, and the papers behind each." />;
  }
  const chooseCluster = (i: number): void => {
    const first = answer?.clusters[i]?.members[0];
    if (first !== undefined) state.chooseTheme(answer?.nodes[first]?.key ?? '');
  };
  const find = (key: string): void => {
    setLooked(key);
    state.choose(key);
  };
  const isOpen = answer !== undefined && (node !== undefined || theme !== undefined);
  const selection = isOpen && (
    <SelectionPanel
      answer={answer}
      node={node ?? null}
      cluster={node === undefined ? cluster : node.cluster}
      filter={behind}
      papers={papers}
      onKeyword={find}
      onCluster={chooseCluster}
      onClose={state.close}
    />
  );
  return (
    <>
      <QueryBar {...bar} />
      <PageHeader
        title={
          answer === undefined || answer.nodes.length === 0
            ? 'How keywords belong together'
            : `${plural(answer.nodes.length, 'keyword')} form ${plural(answer.clusters.length, 'cluster')}`
        }
        dek="Keywords that stand in the same papers more often than by chance stand close. Point at one to see its neighbors; click it for its papers."
        actions={
          <Button component={Link} href={filterHref('/keywords', filter)}>
            Keywords as a table
          </Button>
        }
      />
      <Columns first={8} divided>
        <MapPanel
          query={map}
          state={state}
          cluster={node === undefined ? cluster : null}
          looked={looked}
          files={encodeKeywordMap(query)}
          filters={filtersInWords(filter, bar.nameOf)}
          clear={{ label: 'Drop the filters', onClick: () => onChange(everyPaper) }}
          onFind={find}
          onCluster={chooseCluster}
          height={phone ? 440 : 540}
        />
        {!phone && isOpen ? selection : <ClustersPanel query={map} selected={cluster} onCluster={chooseCluster} />}
      </Columns>
      {filtered ? <GroupsOfAllPapers onDrop={() => onChange(everyPaper)} /> : <EmergingGroupsPanel query={groups} />}
      {phone && (
        <Sheet label={node?.label ?? theme?.label ?? 'Cluster'} opened={isOpen} onClose={state.close}>
          {selection}
        </Sheet>
      )}
    </>
  );
}
