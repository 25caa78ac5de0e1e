import type { Palette } from '../palette.ts';
import type { CalendarCell } from '../rows/calendar-rows.ts';

interface Props {
  readonly cell: Pick<CalendarCell, 'state' | 'bin'>;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ramp: readonly string[];
  /** The id of the hatch pattern. */
  readonly hatch: string;
  readonly palette: Palette;
}

/** One day: filled by its bin; outlined when incomplete; hatched when missing; hollow when there was no list. */
export function CalendarMark({ cell, x, y, size, ramp, hatch, palette }: Props) {
  const box = { x, y, width: size, height: size, rx: 2 };
  const inner = { x: x + 0.75, y: y + 0.75, width: size - 1.5, height: size - 1.5, rx: 1.5 };
  switch (cell.state) {
    case 'missing':
      return (
        <rect {...inner} className="pt-missing" fill={`url(#${hatch})`} stroke={palette.error} strokeWidth={1.2} />
      );
    case 'empty':
      return <rect {...inner} className="pt-empty" fill="none" stroke={palette.lineStrong} strokeWidth={1.2} />;
    case 'incomplete':
      return (
        <rect
          {...inner}
          className="pt-incomplete"
          fill={ramp[cell.bin] ?? 'none'}
          stroke={palette.provisional}
          strokeWidth={1.8}
        />
      );
    default:
      return <rect {...box} className="pt-day" fill={ramp[cell.bin] ?? palette.line} />;
  }
}
