import { useDraw } from './draw.ts';
import { slotStyle } from './series-style.ts';

export interface IntervalPlotProps {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The ends of the scale, shared by the column: `sharedDomain(rows)`. */
  readonly domain: readonly [number, number];
  /** Palette slot; grey without one. */
  readonly slot?: number | null;
  readonly width?: number;
  /** The interval in words. */
  readonly label: string;
}

/** A scale that holds every interval of a column and zero. */
export function sharedDomain(
  rows: readonly { readonly low: number | null; readonly high: number | null }[],
): [number, number] {
  const ends = rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** An estimate with its interval in a table cell, on a shared scale with a line at zero. */
export function IntervalPlot({ value, low, high, domain, slot = null, width = 170, label }: IntervalPlotProps) {
  const { palette } = useDraw();
  const [from, to] = domain;
  const x = (v: number) => 5 + ((v - from) / (to - from || 1)) * (width - 10);
  const color = slot === null ? palette.ink3 : slotStyle(slot, palette).stroke;
  return (
    <svg width={width} height="24" role="img" aria-label={label} style={{ display: 'block', maxWidth: '100%' }}>
      <line x1={x(0)} x2={x(0)} y1="0" y2="24" stroke={palette.lineStrong} />
      {low !== null && high !== null && (
        <line
          x1={x(low)}
          x2={x(high)}
          y1="12"
          y2="12"
          stroke={color}
          strokeOpacity="0.38"
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      {value !== null && <circle cx={x(value)} cy="12" r="3.4" fill={color} />}
    </svg>
  );
}
