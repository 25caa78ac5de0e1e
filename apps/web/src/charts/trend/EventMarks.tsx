import { type Day, intervalOf, type Period, periodOf } from '@papertide/core';
import type { Draw } from '../draw.ts';
import { textWidth } from '../scales/text-width.ts';
import type { TrendLayout } from './trend-layout.ts';

/** Something that happened on a day: a release, an outage of a source, a change of method. */
export interface ChartEvent {
  readonly day: Day;
  readonly label: string;
  /** Stands beside the line where the label has no room. */
  readonly short?: string;
}

interface Props {
  readonly events: readonly ChartEvent[];
  readonly periods: readonly Period[];
  readonly layout: Pick<TrendLayout, 'left' | 'right' | 'top' | 'bottom' | 'x'>;
  readonly draw: Draw;
}

/**
 * Dotted vertical lines at the periods of events, the first three in words beside their line where they fit, whole or short; the tooltip
 * of their period tells them whole.
 */
export function EventMarks({ events, periods, layout, draw }: Props) {
  const { palette, font } = draw;
  const interval = intervalOf(periods[0] ?? '');
  return (
    <g className="pt-events">
      {events.map(({ day, label, short }, i) => {
        const index = interval === null ? -1 : periods.indexOf(periodOf(day, interval));
        if (index < 0) return null;
        const x = layout.x(index);
        const left = x > (layout.left + layout.right) / 2;
        const room = (left ? x - layout.left : layout.right - x) - 6;
        const words = [label, short].find((text) => text !== undefined && textWidth(text, font.small) <= room);
        return (
          <g key={`${day} ${label}`}>
            <line x1={x} x2={x} y1={layout.top} y2={layout.bottom} stroke={palette.ink3} strokeDasharray="1 3" />
            {i < 3 && words !== undefined && (
              <text
                x={left ? x - 6 : x + 6}
                y={layout.top + 10 + i * (font.small + 3)}
                textAnchor={left ? 'end' : 'start'}
                fontSize={font.small}
                fill={palette.ink2}
                stroke={palette.ground}
                strokeWidth={3}
                paintOrder="stroke"
              >
                {words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
