import type { KeywordMapAnswer } from '@papertide/core/query';
import type { Draw } from '../draw.ts';
import { textWidth } from '../scales/text-width.ts';
import type { Spot } from './map-layout.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';

export interface MapMarksProps {
  readonly answer: KeywordMapAnswer;
  readonly spots: readonly Spot[];
  readonly colors: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
  /** The keyword that is chosen, by its place. */
  readonly selected: number | null;
  /** The cluster that stands out; the others are faint. */
  readonly cluster: number | null;
}

/** Links drawn at most, the strongest: more are a haze. */
const mostLines = 700;
const mostLabels = 140;

/** Labels for spots, in the sizes of a drawing. */
export function labelsFor(
  spots: readonly Spot[],
  texts: readonly string[],
  { width, height, draw }: Pick<MapMarksProps, 'width' | 'height' | 'draw'>,
): PlacedLabel[] {
  return placeLabels(spots, texts, {
    width,
    height,
    widthOf: (text, size) => textWidth(text, size, 500),
    sizes: [draw.font.label + 2.5, draw.font.small],
    most: mostLabels,
    upon: true,
  });
}

/** The links, circles and labels of a map. Circles of many papers lie under those of few. */
export function MapMarks({ answer, spots, colors, width, height, draw, selected, cluster }: MapMarksProps) {
  const { palette } = draw;
  const { nodes } = answer;
  const strong = [...answer.links].sort((a, b) => b.papers - a.papers).slice(0, mostLines);
  const labels = labelsFor(
    spots,
    nodes.map(({ label }) => label),
    { width, height, draw },
  );
  const isFaint = (place: number): boolean => cluster !== null && nodes[place]?.cluster !== cluster;
  return (
    <>
      <g className="pt-map-links" stroke={palette.ink3} strokeWidth={0.8}>
        {strong.map(({ source, target }) => (
          <line
            key={`${source} ${target}`}
            x1={spots[source]?.x}
            y1={spots[source]?.y}
            x2={spots[target]?.x}
            y2={spots[target]?.y}
            strokeOpacity={isFaint(source) || isFaint(target) ? 0.04 : 0.16}
          />
        ))}
      </g>
      <g className="pt-map-nodes" stroke={palette.ground} strokeWidth={1}>
        {nodes.map(({ key }, place) => (
          <circle
            key={key}
            cx={spots[place]?.x}
            cy={spots[place]?.y}
            r={spots[place]?.r}
            fill={colors[place]}
            fillOpacity={isFaint(place) ? 0.14 : 0.82}
          />
        ))}
      </g>
      {selected !== null && spots[selected] && (
        <circle
          cx={spots[selected].x}
          cy={spots[selected].y}
          r={spots[selected].r + 3}
          fill="none"
          stroke={palette.accent}
          strokeWidth={2}
        />
      )}
      <g className="pt-map-labels">
        {labels.map((label) => (
          <MapLabel
            key={nodes[label.place]?.key}
            label={label}
            text={nodes[label.place]?.label ?? ''}
            draw={draw}
            opacity={isFaint(label.place) ? 0.3 : 1}
          />
        ))}
      </g>
    </>
  );
}

interface MapLabelProps {
  readonly label: PlacedLabel;
  readonly text: string;
  readonly draw: Draw;
  readonly opacity?: number;
}

/** A label with a casing in the color of the ground, so that it reads over lines and circles. */
export function MapLabel({ label: { x, y, size }, text, draw: { palette }, opacity = 1 }: MapLabelProps) {
  return (
    <text
      x={x}
      y={y + size * 0.35}
      textAnchor="middle"
      fontSize={size}
      fontWeight={500}
      fill={palette.ink}
      fillOpacity={opacity}
      stroke={palette.ground}
      strokeOpacity={0.85 * opacity}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
