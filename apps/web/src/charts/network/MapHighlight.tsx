import type { KeywordMapAnswer } from '@papertide/core/query';
import type { Draw } from '../draw.ts';
import type { Neighbor } from './graph.ts';
import { labelsFor, MapLabel } from './MapMarks.tsx';
import type { Spot } from './map-layout.ts';

interface Props {
  readonly answer: KeywordMapAnswer;
  readonly spots: readonly Spot[];
  readonly colors: readonly string[];
  readonly place: number;
  readonly neighbors: readonly Neighbor[];
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
}

/** A keyword with those it stands together with, over a veil on the rest: the wider a line, the more papers have both. */
export function MapHighlight({ answer, spots, colors, place, neighbors, width, height, draw }: Props) {
  const { palette } = draw;
  const here = spots[place];
  if (here === undefined) return null;
  const most = Math.max(1, ...neighbors.map(({ papers }) => papers));
  const shown = [place, ...neighbors.map((neighbor) => neighbor.place)];
  const labels = labelsFor(
    shown.flatMap((at) => spots[at] ?? []),
    shown.map((at) => answer.nodes[at]?.label ?? ''),
    { width, height, draw },
  );
  return (
    <>
      <rect width={width} height={height} fill={palette.ground} fillOpacity={0.88} />
      {neighbors.map(({ place: at, papers }) => (
        <line
          key={at}
          x1={here.x}
          y1={here.y}
          x2={spots[at]?.x}
          y2={spots[at]?.y}
          stroke={colors[place]}
          strokeOpacity={0.55}
          strokeWidth={1 + 5 * (papers / most)}
        />
      ))}
      {[...shown].reverse().map((at) => (
        <circle
          key={at}
          cx={spots[at]?.x}
          cy={spots[at]?.y}
          r={spots[at]?.r}
          fill={colors[at]}
          stroke={at === place ? palette.ink : palette.ground}
          strokeWidth={at === place ? 1.6 : 1}
        />
      ))}
      {labels.map((label) => (
        <MapLabel
          key={shown[label.place]}
          label={label}
          text={answer.nodes[shown[label.place] ?? 0]?.label ?? ''}
          draw={draw}
        />
      ))}
    </>
  );
}
