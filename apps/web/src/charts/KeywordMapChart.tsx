import { ActionIcon } from '@mantine/core';
import type { KeywordMapAnswer } from '@papertide/core/query';
import { Minus, Plus, Scan } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { formatDay, formatNumber, formatPercentile, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import { graphOf, neighborsOf } from './network/graph.ts';
import { MapHighlight } from './network/MapHighlight.tsx';
import { MapLegend, PictureLegend } from './network/MapLegend.tsx';
import { MapMarks } from './network/MapMarks.tsx';
import { type MapColoring, nodeColors } from './network/map-colors.ts';
import { mapLayout, spotAt, stepFrom, zoomed } from './network/map-layout.ts';
import network from './network/network.module.css';
import { useZoom } from './network/use-zoom.ts';
import { usePlot } from './use-plot.ts';

export interface KeywordMapChartProps {
  readonly answer: KeywordMapAnswer;
  readonly coloring: MapColoring;
  readonly height: number;
  readonly width?: number;
  /** The keyword that is chosen, by its key. */
  readonly selected?: string | null;
  /** A keyword to bring to the middle: it changes when one is looked for. */
  readonly shown?: string | null;
  /** The cluster that stands out. */
  readonly cluster?: number | null;
  readonly onKeyword?: (key: string) => void;
}

/** Neighbors that the tooltip names. */
const named = 5;
/** Pixels of the legend in a picture. */
const legendRoom = 250;

/**
 * A map of keywords: the closer, the more strongly associated; the larger, the more papers. Pointing at one shows what it stands together with. It
 * zooms by its buttons, by Ctrl and the wheel, by pinching and by + and − keys.
 */
export function KeywordMapChart(props: KeywordMapChartProps) {
  const { answer, coloring, selected = null, shown = null, cluster = null, onKeyword } = props;
  const { ref, draw, width, height } = usePlot({ width: props.width, height: props.height });
  const inPicture = draw.size !== null;
  const room = inPicture ? width - legendRoom : width;
  const base = useMemo(() => mapLayout(answer.nodes, { width: room, height }), [answer, room, height]);
  const graph = useMemo(() => graphOf(answer), [answer]);
  const zoom = useZoom(ref, width, height, !inPicture);
  const spots = useMemo(() => (inPicture ? base : zoomed(base, zoom.transform)), [base, inPicture, zoom.transform]);
  const colors = useMemo(() => nodeColors(answer, coloring, draw.palette), [answer, coloring, draw.palette]);
  const chosen = answer.nodes.findIndex(({ key }) => key === selected);
  const looked = useRef<string | null>(null);
  const { show } = zoom;
  useEffect(() => {
    if (shown === looked.current || width === 0) return;
    looked.current = shown;
    const spot = base[answer.nodes.findIndex(({ key }) => key === shown)];
    if (spot !== undefined) show(spot.x, spot.y);
  }, [shown, answer, base, show, width]);
  const frame = { answer, spots, colors, width: room, height, draw };
  return (
    <div className={styles.chart}>
      <div ref={ref} className={`${styles.plot} ${network.map}`} style={{ height }} data-plot="">
        {width > 0 && (
          <svg width={width} height={height} aria-hidden="true" style={{ display: 'block', overflow: 'hidden' }}>
            <MapMarks {...frame} selected={chosen === -1 ? null : chosen} cluster={cluster} />
            {inPicture && <PictureLegend {...{ answer, coloring, draw }} x={room + 12} room={legendRoom - 28} />}
          </svg>
        )}
        {width > 0 && !inPicture && answer.nodes.length > 0 && (
          <Plane<number>
            box={{ left: 0, top: 0, width, height }}
            label="Keywords of the map. Arrow keys move between them, Enter opens one, plus and minus zoom."
            find={(x, y) => spotAt(spots, x, y)}
            walk={(from, key) => {
              if (key === '+' || key === '=') zoom.by(1.5);
              if (key === '-') zoom.by(1 / 1.5);
              if (key === '0') zoom.reset();
              return stepFrom(spots, from, key);
            }}
            words={(place) => nodeWords(answer, graph, place)}
            onOpen={onKeyword && ((place) => answer.nodes[place] && onKeyword(answer.nodes[place].key))}
          >
            {(place) => {
              const node = answer.nodes[place];
              const spot = spots[place];
              if (node === undefined || spot === undefined) return null;
              const neighbors = neighborsOf(graph, place);
              return (
                <>
                  <svg className={styles.layer} width={width} height={height} aria-hidden="true">
                    <MapHighlight {...frame} place={place} neighbors={neighbors} />
                  </svg>
                  <ColumnTooltip
                    x={spot.x}
                    top={Math.max(0, Math.min(spot.y + 12, height - 190))}
                    width={width}
                    title={node.label}
                    lines={[
                      ['Papers', formatNumber(node.n)],
                      ...(node.meanDay === null ? [] : [['Mean date', formatDay(node.meanDay)] as const]),
                      ...(node.medianPercentile === null
                        ? []
                        : [['Median percentile', formatPercentile(node.medianPercentile)] as const]),
                      ...neighbors
                        .slice(0, named)
                        .map(
                          ({ place: at, papers }) =>
                            [`with ${answer.nodes[at]?.label ?? ''}`, formatNumber(papers)] as const,
                        ),
                    ]}
                    foot={onKeyword && 'Click for its papers'}
                  />
                </>
              );
            }}
          </Plane>
        )}
        {width > 0 && !inPicture && (
          <div className={`${network.tools} pt-screen-only`}>
            <ActionIcon aria-label="Zoom in" onClick={() => zoom.by(1.6)}>
              <Plus size={16} />
            </ActionIcon>
            <ActionIcon aria-label="Zoom out" onClick={() => zoom.by(1 / 1.6)}>
              <Minus size={16} />
            </ActionIcon>
            <ActionIcon aria-label="Whole map" onClick={zoom.reset} disabled={zoom.transform.k === 1}>
              <Scan size={16} />
            </ActionIcon>
          </div>
        )}
      </div>
      {!inPicture && <MapLegend {...{ answer, coloring, draw }} />}
    </div>
  );
}

/** A keyword in words: `reasoning: 1,363 papers; most often with large language models, 412 papers`. */
function nodeWords(answer: KeywordMapAnswer, graph: ReturnType<typeof graphOf>, place: number): string {
  const node = answer.nodes[place];
  if (node === undefined) return '';
  const [first] = neighborsOf(graph, place);
  const most = first && `; most often with ${answer.nodes[first.place]?.label}, ${plural(first.papers, 'paper')}`;
  return `${node.label}: ${plural(node.n, 'paper')}${most ?? ''}`;
}
