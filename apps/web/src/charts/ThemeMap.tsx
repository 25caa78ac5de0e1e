import type { KeywordMapAnswer, MapCluster } from '@papertide/core/query';
import { scaleLinear } from 'd3-scale';
import { formatNumber, formatPercent, plural } from '../lib/format.ts';
import { fonts } from '../theme/tokens.ts';
import styles from './charts.module.css';
import { fitText } from './export/picture-svg.ts';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import { clusterColor } from './network/map-colors.ts';
import { largestRadius, radiusFor, type Spot, spotAt, stepFrom } from './network/map-layout.ts';
import { placeLabels } from './network/place-labels.ts';
import { textWidth } from './scales/text-width.ts';
import { usePlot } from './use-plot.ts';

export interface ThemeMapProps {
  readonly answer: KeywordMapAnswer;
  readonly height: number;
  readonly width?: number;
  readonly selected?: number | null;
  readonly onCluster?: (cluster: number) => void;
}

export const quadrantWords = {
  motor: 'Motor themes',
  niche: 'Niche themes',
  basic: 'Basic themes',
  'emerging-or-declining': 'Emerging or declining',
} as const;

const corners = [
  { quadrant: 'niche', right: false, top: true },
  { quadrant: 'motor', right: true, top: true },
  { quadrant: 'emerging-or-declining', right: false, top: false },
  { quadrant: 'basic', right: true, top: false },
] as const;

/** A cluster's first two keywords. */
const shortLabel = ({ label }: MapCluster): string => label.split(', ').slice(0, 2).join(', ');

/**
 * The clusters of a map as themes: to the right the more strongly tied to the others (centrality), upward the more tightly
 * held together (density); lines at the medians. The area of a bubble is its papers.
 */
export function ThemeMap({ answer, selected = null, onCluster, ...told }: ThemeMapProps) {
  const { ref, draw, width, height } = usePlot(told);
  const { palette, font } = draw;
  const { clusters, medianCentrality, medianDensity } = answer;
  const largest = largestRadius({ width, height }) * 1.3;
  const most = Math.max(1, ...clusters.map(({ papers }) => papers));
  const bottom = height - 34;
  const span = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const pad = (high - low || Math.abs(high) || 1) * 0.22;
    return [low - pad, high + pad];
  };
  const x = scaleLinear(span(clusters.map((c) => c.centrality)), [largest + 8, width - largest - 8]);
  const y = scaleLinear(span(clusters.map((c) => c.density)), [bottom - largest - 8, largest + 8]);
  const spots: Spot[] = clusters.map(({ centrality, density, papers }) => ({
    x: x(centrality),
    y: y(density),
    r: radiusFor(papers, most, largest),
  }));
  const labels = placeLabels(spots, clusters.map(shortLabel), {
    ...{ width, height: bottom, most: clusters.length, sizes: [font.label, font.small], upon: false },
    widthOf: (text, size) => textWidth(text, size, 500),
  });
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && clusters.length > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {corners.map(({ quadrant, right, top }) => (
            <text
              key={quadrant}
              x={right ? width - 8 : 8}
              y={top ? font.label + 6 : bottom - 10}
              textAnchor={right ? 'end' : 'start'}
              fontFamily={fonts.serif}
              fontStyle="italic"
              fontSize={font.label + 1}
              fill={palette.ink3}
            >
              {quadrantWords[quadrant]}
            </text>
          ))}
          {medianCentrality !== null && (
            <line x1={x(medianCentrality)} x2={x(medianCentrality)} y1={0} y2={bottom} stroke={palette.line} />
          )}
          {medianDensity !== null && (
            <line x1={0} x2={width} y1={y(medianDensity)} y2={y(medianDensity)} stroke={palette.line} />
          )}
          <line x1={0} x2={width} y1={bottom} y2={bottom} stroke={palette.lineStrong} />
          <line x1={0.5} x2={0.5} y1={0} y2={bottom} stroke={palette.lineStrong} />
          <text x={width} y={bottom + 20} textAnchor="end" fontSize={font.axis} fill={palette.ink3}>
            more central →
          </text>
          <text x={0} y={bottom + 20} fontSize={font.axis} fill={palette.ink3}>
            ↑ denser
          </text>
          {clusters.map(({ label }, i) => (
            <circle
              key={label}
              cx={spots[i]?.x}
              cy={spots[i]?.y}
              r={spots[i]?.r}
              fill={clusterColor(i, palette)}
              fillOpacity={0.75}
              stroke={i === selected ? palette.accent : palette.ground}
              strokeWidth={i === selected ? 2.5 : 1}
            />
          ))}
          {labels.map(({ place, x: at, y: down, size }) => (
            <text
              key={place}
              x={at}
              y={down + size * 0.35}
              textAnchor="middle"
              fontSize={size}
              fontWeight={500}
              fill={palette.ink}
              stroke={palette.ground}
              strokeWidth={3}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {fitText(clusters[place] ? shortLabel(clusters[place]) : '', size, width)}
            </text>
          ))}
        </svg>
      )}
      {width > 0 && !draw.size && clusters.length > 0 && (
        <Plane<number>
          box={{ left: 0, top: 0, width, height: bottom }}
          label="Themes. Arrow keys move between them, Enter opens one."
          find={(px, py) => spotAt(spots, px, py)}
          walk={(from, key) => stepFrom(spots, from, key)}
          words={(place) => (clusters[place] ? themeWords(clusters[place]) : '')}
          onOpen={onCluster}
        >
          {(place) => {
            const [theme, spot] = [clusters[place], spots[place]];
            if (theme === undefined || spot === undefined) return null;
            return (
              <ColumnTooltip
                x={spot.x}
                top={Math.max(0, Math.min(spot.y + 12, bottom - 170))}
                width={width}
                title={theme.label}
                lines={[
                  ['Keywords', formatNumber(theme.members.length)],
                  ['Papers with two or more', formatNumber(theme.papers)],
                  ['Centrality', formatNumber(theme.centrality, 1)],
                  ['Density', formatNumber(theme.density, 1)],
                  ['Comes again', formatPercent(theme.recurrence, 0)],
                ]}
                foot={onCluster && 'Click for its keywords and papers'}
              />
            );
          }}
        </Plane>
      )}
    </div>
  );
}

/** A theme in words: `Diffusion models, video generation: motor themes, 55 keywords, 961 papers`. */
function themeWords({ label, quadrant, members, papers }: MapCluster): string {
  const where = quadrant === null ? '' : ` ${quadrantWords[quadrant].toLowerCase()},`;
  return `${label}:${where} ${plural(members.length, 'keyword')}, ${plural(papers, 'paper')}`;
}
