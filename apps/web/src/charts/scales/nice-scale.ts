import { ticks } from 'd3-array';

export interface NiceScale {
  /** The upper end; the lower end is 0. */
  readonly max: number;
  /** From 0 to `max`. */
  readonly ticks: readonly number[];
}

/**
 * A scale from 0 that holds `top` and ends on a tick, in steps of 1, 2 or 5 and at most `most` of them; counts are `whole`:
 * no step is less than 1. A `top` of 0 or less gives 0 to `least`.
 */
export function niceScale(top: number, least: number, most = 6, whole = false): NiceScale {
  const wanted = top > 0 ? top : least;
  const fine =
    [5, 4, 3, 2, 1].map((n) => ticks(0, wanted, n)[1] ?? wanted).find((s) => wanted / s <= most + 1e-9) ?? wanted;
  const step = whole ? Math.max(1, fine) : fine;
  const count = Math.ceil(wanted / step - 1e-9);
  const all = Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
  return { max: all.at(-1) ?? wanted, ticks: all };
}

/** A symmetric log scale, log(1 + v / unit), with a tick at 0 and then 1-2-5 steps from `unit` to the one at or above `top`. */
export function logScale(top: number, unit: number): NiceScale {
  const steps = [0];
  for (let decade = unit; ; decade *= 10) {
    for (const m of [1, 2, 5]) {
      const tick = Number((decade * m).toPrecision(12));
      steps.push(tick);
      if (tick >= top) return { max: tick, ticks: steps };
    }
  }
}
