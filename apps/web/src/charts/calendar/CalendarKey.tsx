import { useId } from 'react';
import styles from '../charts.module.css';
import { HatchPattern } from '../marks/HatchPattern.tsx';
import type { Palette } from '../palette.ts';
import type { CalendarBin, CalendarCell } from '../rows/calendar-rows.ts';
import { CalendarMark } from './CalendarMark.tsx';

interface Props {
  readonly cells: readonly CalendarCell[];
  readonly bins: readonly CalendarBin[];
  readonly ramp: readonly string[];
  readonly palette: Palette;
}

const marked = [
  ['incomplete', 'incomplete'],
  ['missing', 'nothing collected'],
  ['empty', 'no list that day'],
] as const;

/** The bins of the ramp in papers a day, and how many days carry each mark. */
export function CalendarKey({ cells, bins, ramp, palette }: Props) {
  const hatch = useId();
  const mark = (cell: Pick<CalendarCell, 'state' | 'bin'>) => (
    <svg width="14" height="12" aria-hidden="true">
      <HatchPattern id={hatch} color={palette.error} />
      <CalendarMark cell={cell} x={0} y={0} size={12} ramp={ramp} hatch={hatch} palette={palette} />
    </svg>
  );
  return (
    <ul className={styles.key} style={{ marginTop: 8 }}>
      {bins.map(({ from, to }, bin) => (
        <li key={to}>
          {mark({ state: 'complete', bin })}
          <span className="pt-figures">{from === to ? to : `${from}–${to}`}</span>
        </li>
      ))}
      <li>papers a day</li>
      {marked.map(([state, words]) => {
        const n = cells.filter((cell) => cell.state === state).length;
        if (n === 0) return null;
        return (
          <li key={state}>
            {mark({ state, bin: bins.length - 1 })}
            {words} ({n})
          </li>
        );
      })}
    </ul>
  );
}
