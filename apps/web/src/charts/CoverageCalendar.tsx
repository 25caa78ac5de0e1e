import type { Day } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';
import { useId } from 'react';
import { formatWeekday, plural } from '../lib/format.ts';
import { CalendarKey, calendarKey } from './calendar/CalendarKey.tsx';
import { CalendarMark } from './calendar/CalendarMark.tsx';
import { calendarLayout } from './calendar/calendar-layout.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { HatchPattern } from './marks/HatchPattern.tsx';
import { Plane } from './marks/Plane.tsx';
import { type CalendarCell, calendarCells, quantileBins } from './rows/calendar-rows.ts';
import { usePlot } from './use-plot.ts';

export interface CoverageCalendarProps {
  readonly days: readonly CollectedDay[];
  /** The first and last day of the calendar. */
  readonly from: Day;
  readonly to: Day;
  readonly width?: number;
  /** A click, a tap or Enter on a day. */
  readonly onDay?: (day: Day) => void;
}

const stateWords = {
  complete: null,
  incomplete: 'incomplete',
  empty: 'no list that day',
  missing: 'nothing collected',
} as const;

/** Which days are in: weeks as columns, weekdays as rows, colored by papers; what is incomplete, missing or empty is marked. */
export function CoverageCalendar({ days, from, to, onDay, ...told }: CoverageCalendarProps) {
  const { ref, draw, width } = usePlot({ width: told.width, height: 0 });
  const hatch = useId();
  // The palest step of the ramp is left out: it can hardly be told from the page.
  const ramp = draw.palette.sequential.slice(1);
  const bins = quantileBins(
    days.map((d) => d.papers),
    ramp.length,
  );
  const cells = calendarCells(days, from, to, bins);
  const layout = calendarLayout(cells, width, draw);
  const key = calendarKey(cells, bins, width, draw);
  const byPlace = new Map(cells.map((cell, i) => [`${cell.week} ${cell.weekday}`, i]));
  const near = (week: number, weekday: number): number | null => byPlace.get(`${week} ${weekday}`) ?? null;
  return (
    <div ref={ref} className={styles.plot} data-plot="">
      {width > 0 && (
        <>
          <svg width={width} height={layout.height + key.height} aria-hidden="true" style={{ display: 'block' }}>
            <HatchPattern id={hatch} color={draw.palette.error} />
            {layout.labels.map(({ x, y, text, anchor }) => (
              <text
                key={`${x} ${y}`}
                x={x}
                y={y}
                textAnchor={anchor}
                fontSize={draw.font.small}
                fill={draw.palette.ink3}
              >
                {text}
              </text>
            ))}
            {cells.map((cell) => (
              <CalendarMark
                key={cell.day}
                cell={cell}
                {...layout.place(cell)}
                ramp={ramp}
                hatch={hatch}
                palette={draw.palette}
              />
            ))}
            <CalendarKey items={key.items} top={layout.height} {...{ ramp, hatch, draw }} />
          </svg>
          {!draw.size && (
            <Plane<number>
              box={{ left: 0, top: 0, width, height: layout.height }}
              label="Days of the calendar. Arrow keys move between them, Enter opens a day."
              find={(x, y) => near(...layout.find(x, y))}
              walk={(at, key) => walkDays(cells, near, at, key)}
              words={(i) => (cells[i] ? dayWords(cells[i]) : '')}
              onOpen={onDay && ((i) => cells[i] && onDay(cells[i].day))}
            >
              {(i, byKey) => {
                const cell = cells[i];
                if (!cell) return null;
                const { x, y, size } = layout.place(cell);
                return (
                  <>
                    <svg className={styles.layer} width={width} height={layout.height} aria-hidden="true">
                      <rect
                        x={x - 2}
                        y={y - 2}
                        width={size + 4}
                        height={size + 4}
                        rx={3}
                        fill="none"
                        stroke={byKey ? draw.palette.accent : draw.palette.ink}
                        strokeWidth={byKey ? 2 : 1}
                      />
                    </svg>
                    <ColumnTooltip
                      x={x + size / 2}
                      top={y + size + 8}
                      width={width}
                      title={formatWeekday(cell.day)}
                      lines={cell.papers > 0 ? [['Papers', String(cell.papers)]] : []}
                      note={noteOf(cell)}
                      foot={onDay && 'Click for the day'}
                    />
                  </>
                );
              }}
            </Plane>
          )}
        </>
      )}
    </div>
  );
}

const noteOf = ({ state, reason }: CalendarCell): string | null => {
  const words = stateWords[state];
  return words === null ? null : reason === null ? words : `${words}: ${reason}`;
};

function dayWords(cell: CalendarCell): string {
  return [formatWeekday(cell.day), plural(cell.papers, 'paper'), noteOf(cell)].filter(Boolean).join(', ');
}

/** Left and right go a week, up and down a day; the first key reaches the last day. */
function walkDays(
  cells: readonly CalendarCell[],
  near: (week: number, weekday: number) => number | null,
  at: number | null,
  key: string,
): number | null {
  const last = cells.length - 1;
  const cell = at === null ? undefined : cells[at];
  if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(key) || last < 0) return null;
  if (at === null || !cell || key === 'End') return last;
  if (key === 'Home') return 0;
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'ArrowDown') return Math.min(last, at + 1);
  return near(cell.week + (key === 'ArrowLeft' ? -1 : 1), cell.weekday) ?? at;
}
