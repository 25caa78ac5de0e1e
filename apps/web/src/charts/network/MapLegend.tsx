import type { KeywordMapAnswer } from '@papertide/core/query';
import { formatDay, formatDays } from '../../lib/format.ts';
import styles from '../charts.module.css';
import type { Draw } from '../draw.ts';
import { fitText } from '../export/picture-svg.ts';
import { clusterColor, dateBins, type MapColoring } from './map-colors.ts';

interface Entry {
  readonly color: string;
  readonly words: string;
}

/** What the colors of a map say, in order. Clusters beyond the tenth share a grey. */
export function legendEntries(answer: KeywordMapAnswer, coloring: MapColoring, { palette }: Draw): Entry[] {
  if (coloring === 'date') {
    const { bins } = dateBins(answer, palette);
    return bins.map(({ from, to, color }) => ({
      color,
      words: from === to ? formatDay(from) : formatDays(from, to),
    }));
  }
  return answer.clusters.slice(0, 10).map(({ label }, i) => ({ color: clusterColor(i, palette), words: label }));
}

interface Props {
  readonly answer: KeywordMapAnswer;
  readonly coloring: MapColoring;
  readonly draw: Draw;
}

/** The ramp of mean dates with its bins, under a map. Clusters are named beside it. */
export function MapLegend({ answer, coloring, draw }: Props) {
  if (coloring === 'cluster') return null;
  return (
    <ul className={styles.key} style={{ marginTop: 8 }} aria-label="Mean date of the papers of a keyword">
      {legendEntries(answer, coloring, draw).map(({ color, words }) => (
        <li key={words}>
          <svg width={12} height={12} aria-hidden="true">
            <circle cx={6} cy={6} r={5.5} fill={color} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The legend inside a picture: a column at its right. */
export function PictureLegend({
  answer,
  coloring,
  draw,
  x,
  room,
}: Props & { readonly x: number; readonly room: number }) {
  const { palette, font } = draw;
  return (
    <g>
      {legendEntries(answer, coloring, draw).map(({ color, words }, i) => (
        <g key={words} transform={`translate(${x} ${14 + i * 26})`}>
          <circle cx={6} cy={0} r={6} fill={color} />
          <text x={16} y={font.small * 0.35} fontSize={font.small} fill={palette.ink2}>
            {fitText(words, font.small, room)}
          </text>
        </g>
      ))}
    </g>
  );
}
