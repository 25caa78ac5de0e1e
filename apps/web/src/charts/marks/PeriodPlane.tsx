import type { Period } from '@papertide/core';
import { periodTitle } from '../figures.ts';
import type { BandLayout } from '../scales/band-layout.ts';
import { ColumnTooltip } from './ColumnTooltip.tsx';
import { Plane, walkRow } from './Plane.tsx';

export interface PeriodPlaneProps {
  readonly layout: BandLayout;
  readonly width: number;
  readonly periods: readonly Period[];
  /** What the columns are and what Enter does, for screen readers. */
  readonly label: string;
  /** A column in words, by its index. */
  readonly words: (index: number) => string;
  /** The tooltip of a column, but for its title. */
  readonly lines: (index: number) => (readonly [string, string])[];
  readonly note: (index: number) => string | null | undefined;
  readonly onPeriod?: ((period: Period) => void) | undefined;
}

/** The plane over a chart of one column a period: a tooltip for each, a click or Enter opens its papers. */
export function PeriodPlane({ layout, width, periods, label, words, lines, note, onPeriod }: PeriodPlaneProps) {
  const { left, right, top, bottom, at, x } = layout;
  return (
    <Plane<number>
      box={{ left, top, width: right - left, height: bottom - top }}
      label={label}
      find={at}
      walk={walkRow(periods.length)}
      words={(i) => (periods[i] === undefined ? '' : words(i))}
      onOpen={onPeriod && ((i) => onPeriod(periods[i] ?? ''))}
    >
      {(i) =>
        periods[i] !== undefined && (
          <ColumnTooltip
            x={x(i)}
            width={width}
            title={periodTitle(periods[i])}
            lines={lines(i)}
            note={note(i)}
            foot={onPeriod && 'Click for its papers'}
          />
        )
      }
    </Plane>
  );
}
