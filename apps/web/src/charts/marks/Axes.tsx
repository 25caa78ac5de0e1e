import type { Draw } from '../draw.ts';
import type { CalendarTick } from '../scales/calendar-ticks.ts';
import { CalendarTickText } from '../trend/CalendarTickText.tsx';

interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly label: (value: number) => string;
  readonly draw: Draw;
}

/** Horizontal grid lines with their values outside left; the line at zero is the baseline. */
export function ValueAxis({ ticks, y, left, right, label, draw: { palette, font } }: ValueAxisProps) {
  return (
    <g className="pt-value-axis">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? palette.lineStrong : palette.grid}
          />
          <text
            x={left - 8}
            y={y(tick) + font.axis * 0.35}
            textAnchor="end"
            fontSize={font.axis}
            fill={palette.ink3}
            style={{ fontVariantNumeric: 'tabular-nums' }}
          >
            {label(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface TimeAxisProps {
  readonly ticks: readonly CalendarTick[];
  readonly layout: { readonly left: number; readonly right: number; readonly x: (index: number) => number };
  readonly y: number;
  readonly draw: Draw;
}

/** Calendar ticks under the baseline. */
export function TimeAxis({ ticks, layout, y, draw }: TimeAxisProps) {
  return (
    <g className="pt-time-axis">
      {ticks.map((tick, i) => (
        <g key={tick.index}>
          <line
            x1={layout.x(tick.index)}
            x2={layout.x(tick.index)}
            y1={y}
            y2={y + 4}
            stroke={draw.palette.lineStrong}
          />
          <CalendarTickText ticks={ticks} layout={layout} draw={draw} index={i} y={y + 8} />
        </g>
      ))}
    </g>
  );
}
