import type { Day, Observation } from '@papertide/core';
import { addDays } from '@papertide/core';
import { formatNumber, formatOf, formatShortDay, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { ValueAxis } from './marks/Axes.tsx';
import { CohortBand, type CohortPoint } from './marks/CohortBand.tsx';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane, walkRow } from './marks/Plane.tsx';
import {
  ageTicks,
  type CurveAxes,
  curveAxes,
  largestJump,
  nearestReading,
  type Reading,
  readingsByAge,
} from './rows/curve-rows.ts';
import { describeCurve } from './rows/curve-table.ts';
import { niceScale } from './scales/nice-scale.ts';
import { spreadLabels } from './scales/spread-labels.ts';
import { figuresWidth, textWidth } from './scales/text-width.ts';
import { usePlot } from './use-plot.ts';

export interface UpvoteCurveProps {
  readonly observations: readonly Observation[];
  readonly listedOn: Day | null;
  /** Median and middle half of papers listed with it, the same n all along, by age in days. */
  readonly cohort: readonly CohortPoint[];
  /** What the cohort is called: "its week". */
  readonly cohortName?: string;
  /** Papers of the cohort, of which the n are. */
  readonly cohortSize?: number | undefined;
  /** Ends of the axes, so that curves side by side compare; those of this curve unless told. */
  readonly axes?: CurveAxes | undefined;
  /** What is counted, one of it; `upvote` unless told. */
  readonly unit?: string;
  /** Pixels; 200 unless told. */
  readonly height?: number;
  readonly width?: number;
}

/** When a reading was made and what it says: `156 upvotes on 12 Apr, day 2`. */
function readingWords({ age, upvotes }: Reading, listedOn: Day, unit: string): string {
  const day = Math.floor(age);
  return `${plural(upvotes, unit)} on ${formatShortDay(addDays(listedOn, day))}, day ${day}`;
}

/** Of how many papers the line is: `n = 20 of 31`. */
const countWords = (n: number, size: number | undefined): string =>
  `n = ${size === undefined ? formatNumber(n) : formatOf(n, size)}`;

/** A paper's readings by age, before the median and the middle half of the papers listed with it. */
export function UpvoteCurve({
  observations,
  listedOn,
  cohort,
  cohortName = 'its week',
  cohortSize,
  axes,
  unit = 'upvote',
  ...told
}: UpvoteCurveProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: told.height ?? 200 });
  const { palette, font } = draw;
  const readings = readingsByAge(observations, listedOn);
  const { lastAge, most } = axes ?? curveAxes(readings, cohort);
  const shown = cohort.filter((c) => c.age <= lastAge + 1);
  const scale = niceScale(most, 4, 4, true);
  const left = Math.ceil(Math.max(...scale.ticks.map((t) => figuresWidth(formatNumber(t), font.axis)))) + 12;
  const lastCohort = shown.at(-1);
  const cohortWords = lastCohort ? [cohortName, countWords(lastCohort.n, cohortSize)] : ['8,888'];
  const widest = axes === undefined ? cohortWords : [...cohortWords, 'n = 888 of 888'];
  const room = Math.ceil(Math.max(...widest.map((words) => textWidth(words, font.small))));
  const right = width - room - 12;
  const top = font.axis;
  const bottom = height - Math.round(font.axis * 2.1);
  const x = (age: number) => left + (age / lastAge) * (right - left);
  const y = (value: number) => bottom - (value / scale.max) * (bottom - top);
  const last = readings.at(-1);
  const jump = largestJump(readings);
  const [ownAt = 0, cohortAt = 0] = spreadLabels(
    [y(last?.upvotes ?? 0), y(lastCohort?.median ?? 0)],
    26,
    top,
    bottom - 12,
  );
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && listedOn !== null && (
        <svg width={width} height={height} role="img" aria-label={describeCurve(observations, listedOn, shown, unit)}>
          <ValueAxis ticks={scale.ticks} y={y} left={left} right={right} label={(v) => formatNumber(v)} draw={draw} />
          {ageTicks(listedOn, lastAge).map(({ age, label }) => (
            <text
              key={age}
              x={x(age)}
              y={bottom + font.axis * 1.4}
              textAnchor={age === 0 ? 'start' : 'middle'}
              fontSize={font.axis}
              fill={palette.ink3}
            >
              {label}
            </text>
          ))}
          <CohortBand points={shown} x={(age) => x(Math.min(age, lastAge))} y={y} draw={draw} />
          {lastCohort && (
            <text x={right + 7} y={cohortAt} fontSize={font.small} fill={palette.ink3}>
              {cohortName}
              <tspan x={right + 7} dy={font.small + 3}>
                {cohortWords[1]}
              </tspan>
            </text>
          )}
          {readings.length > 1 && (
            <path
              className="pt-readings"
              d={`M${readings.map((r) => `${x(r.age).toFixed(1)},${y(r.upvotes).toFixed(1)}`).join('L')}`}
              fill="none"
              stroke={palette.accent}
              strokeWidth={2}
            />
          )}
          {readings.map((r) => (
            <circle
              key={r.age}
              cx={x(r.age)}
              cy={y(r.upvotes)}
              r={2.8}
              fill={palette.ground}
              stroke={palette.accent}
              strokeWidth={1.6}
            />
          ))}
          {jump && x(jump.to.age) - left > 90 && (
            <text
              x={x(jump.to.age) - 8}
              y={Math.max(font.small, y(jump.to.upvotes) - 8)}
              textAnchor="end"
              fontSize={font.small}
              fill={palette.ink2}
            >
              {`+${formatNumber(jump.to.upvotes - jump.from.upvotes)}, ${formatShortDay(addDays(listedOn, Math.floor(jump.to.age)))}`}
            </text>
          )}
          {last && (
            <text
              x={right + 7}
              y={ownAt + font.label * 0.35}
              fontSize={font.label}
              fontWeight={600}
              fill={palette.accent}
            >
              {formatNumber(last.upvotes)}
            </text>
          )}
        </svg>
      )}
      {width > 0 && !draw.size && listedOn !== null && readings.length > 0 && (
        <Plane<number>
          box={{ left: left - 8, top, width: right - left + 12, height: bottom - top }}
          label="Readings of the curve. Arrow keys move between them."
          find={(at) => nearestReading(readings, ((at - left) / (right - left)) * lastAge)}
          walk={walkRow(readings.length)}
          words={(i) => (readings[i] ? readingWords(readings[i], listedOn, unit) : '')}
        >
          {(i) =>
            readings[i] && (
              <>
                <svg className={styles.layer} width={width} height={height} aria-hidden="true">
                  <circle cx={x(readings[i].age)} cy={y(readings[i].upvotes)} r={4.5} fill={palette.accent} />
                </svg>
                <ColumnTooltip
                  x={x(readings[i].age)}
                  width={width}
                  title={formatShortDay(addDays(listedOn, Math.floor(readings[i].age)))}
                  lines={[
                    ['Read', plural(readings[i].upvotes, unit)],
                    ['Age', plural(Math.floor(readings[i].age), 'day')],
                  ]}
                />
              </>
            )
          }
        </Plane>
      )}
    </div>
  );
}
