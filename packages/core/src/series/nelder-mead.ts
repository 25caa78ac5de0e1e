import { mean } from 'd3-array';

const reflect = 1;
const expand = 2;
const contract = 0.5;
const steps = 400;

/**
 * Where a function of a few numbers is least near a start: Nelder & Mead's simplex, its first edges 0.15 long, until its
 * values agree to 1e-9 of the least or after 400 steps. A local minimum; deterministic. The start is not changed.
 *
 * Source: Nelder & Mead 1965, Computer Journal 7:308.
 */
export function nelderMead(f: (point: readonly number[]) => number, start: readonly number[]): readonly number[] {
  const vertex = (point: readonly number[]) => ({ point, value: f(point) });
  const simplex = [vertex(start), ...start.map((_, i) => vertex(start.map((u, j) => (i === j ? u + 0.15 : u))))];
  for (let step = 0; step < steps; step++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst, second] = [simplex[0], simplex.at(-1), simplex.at(-2)];
    if (best === undefined || worst === undefined || second === undefined) break;
    if (worst.value - best.value <= 1e-9 * Math.abs(best.value)) break;
    const center = start.map((_, i) => mean(simplex.slice(0, -1), (v) => v.point[i]) ?? 0);
    const beyond = (by: number) => vertex(center.map((c, i) => c + by * (c - (worst.point[i] ?? 0))));
    const replaceWorst = (by: typeof worst): void => {
      simplex[simplex.length - 1] = by;
    };

    const reflected = beyond(reflect);
    if (reflected.value < best.value) {
      const expanded = beyond(expand);
      replaceWorst(expanded.value < reflected.value ? expanded : reflected);
    } else if (reflected.value < second.value) {
      replaceWorst(reflected);
    } else {
      const contracted = beyond(reflected.value < worst.value ? contract : -contract);
      if (contracted.value < Math.min(reflected.value, worst.value)) replaceWorst(contracted);
      else {
        for (const [i, v] of simplex.entries()) {
          if (i > 0) simplex[i] = vertex(v.point.map((u, j) => ((best.point[j] ?? 0) + u) / 2));
        }
      }
    }
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a)).point;
}
