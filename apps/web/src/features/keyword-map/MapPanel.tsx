import { Autocomplete } from '@mantine/core';
import type { KeywordMapAnswer } from '@papertide/core/query';
import { Search } from 'lucide-react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { KeywordMapChart } from '../../charts/KeywordMapChart.tsx';
import { ThemeMap } from '../../charts/ThemeMap.tsx';
import { Choice } from '../../components/Choice.tsx';
import { KeywordChoices } from '../../components/KeywordChoices.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { mapFiles } from '../../lib/export-link.ts';
import { formatOf, plural } from '../../lib/format.ts';
import { MapMethod } from './MapMethod.tsx';
import classes from './map.module.css';
import { describeMap, describeThemes, mapTable, stabilityWords, themeTable } from './map-rows.ts';
import { type MapState, nodeCounts, resolutions } from './map-state.ts';

export interface MapPanelProps {
  readonly query: PanelQuery<KeywordMapAnswer>;
  readonly state: MapState;
  readonly cluster: number | null;
  /** The keyword that was looked for. */
  readonly looked: string | null;
  /** The query-string pairs of the map. */
  readonly files: readonly (readonly [string, string])[];
  readonly filters: string;
  readonly clear: { readonly label: string; readonly onClick: () => void };
  readonly onFind: (key: string) => void;
  readonly onCluster: (cluster: number) => void;
  readonly height: number;
}

const resolutionLabels: Record<(typeof resolutions)[number], string> = {
  '0.5': 'Fewest clusters',
  '0.8': 'Fewer clusters',
  '1.2': 'Usual clusters',
  '1.6': 'More clusters',
  '2.2': 'Many clusters',
  3: 'Most clusters',
};

const countWords = ({ papers, mapped }: KeywordMapAnswer): string =>
  `${formatOf(mapped, papers)} papers have one of them`;

/** The map of keywords or its themes, with everything that narrows and colors it. */
export function MapPanel(props: MapPanelProps) {
  const { query, state, cluster, height } = props;
  const isMap = state.view === 'map';
  const nodes = query.data?.nodes ?? [];
  const keyOf = new Map(nodes.map(({ label, key }) => [label, key]));
  return (
    <ChartFrame
      title={isMap ? 'Which keywords stand together?' : 'Which themes do they form?'}
      rule="ink"
      query={query}
      height={height}
      what={isMap ? 'keyword map' : 'thematic map'}
      filters={props.filters}
      failure="Could not draw the map"
      topics={false}
      keywords={state.merging}
      subtitle={(answer) =>
        isMap
          ? `The closer, the more strongly associated · area is papers · ${countWords(answer)} · ${stabilityWords(answer)}`
          : `Right: more strongly tied to other themes. Up: more tightly held together · lines at the medians · area is papers with two or more of its keywords`
      }
      table={isMap ? mapTable : themeTable}
      description={isMap ? describeMap : describeThemes}
      otherFiles={mapFiles(props.files, query.data)}
      method={
        <>
          <MapMethod />
          {query.data && (
            <KeywordMethod
              shares={false}
              kind={state.kind}
              merging={state.merging}
              edition={query.data.provenance.synonymsVersion}
            />
          )}
        </>
      }
      empty={(answer) =>
        answer.nodes.length === 0
          ? {
              title: 'Too few papers for a map',
              children: `A keyword comes onto the map with ${plural(answer.query.leastPapers, 'paper')}; among ${plural(answer.papers, 'paper')} none has so many.`,
              action: props.clear,
            }
          : null
      }
      controls={
        <div className={classes.tools}>
          <Choice
            label="Show"
            value={state.view}
            options={[
              { value: 'map', label: 'Map' },
              { value: 'themes', label: 'Themes' },
            ]}
            onChange={state.setView}
          />
          <KeywordChoices
            kind={state.kind}
            onKind={state.setKind}
            merging={state.merging}
            onMerging={state.setMerging}
          />
          {isMap && (
            <Choice
              label="Color"
              value={state.coloring}
              options={[
                { value: 'cluster', label: 'Clusters' },
                { value: 'date', label: 'Mean date' },
              ]}
              onChange={state.setColoring}
            />
          )}
          <Choice
            label="Number of keywords"
            value={state.nodes}
            options={nodeCounts.map((value) => ({ value, label: `${value} keywords` }))}
            onChange={state.setNodes}
          />
          <Choice
            label="Size of clusters"
            value={state.resolution}
            options={resolutions.map((value) => ({ value, label: resolutionLabels[value] }))}
            onChange={state.setResolution}
          />
          {isMap && (
            <Autocomplete
              className={classes.find}
              size="xs"
              aria-label="Find a keyword on the map"
              placeholder="Find a keyword"
              data-search
              limit={12}
              leftSection={<Search size={14} aria-hidden="true" />}
              data={[...keyOf.keys()]}
              onOptionSubmit={(label) => {
                const key = keyOf.get(label);
                if (key !== undefined) props.onFind(key);
              }}
            />
          )}
        </div>
      }
    >
      {(answer) =>
        isMap ? (
          <KeywordMapChart
            answer={answer}
            coloring={state.coloring}
            height={height}
            selected={state.keyword}
            shown={props.looked}
            cluster={cluster}
            onKeyword={state.choose}
          />
        ) : (
          <ThemeMap answer={answer} height={height} selected={cluster} onCluster={props.onCluster} />
        )
      }
    </ChartFrame>
  );
}
