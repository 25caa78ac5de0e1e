const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Where a function of one number is least on [low, high]: the best of evenly spaced points, then golden-section search
 * between its neighbors. Exact to 1e-9 of the range for a function with one valley between neighboring points; a flat
 * function gives its first point. `points` + 45 evaluations.
 *
 * Source: Kiefer 1953, Proc Am Math Soc 4:502.
 */
export function minimizeOn(low: number, high: number, f: (x: number) => number, points = 40): number {
  const at = (i: number): number => low + ((high - low) * i) / (points - 1);
  let best = 0;
  let least = f(at(0));
  for (let i = 1; i < points; i++) {
    const value = f(at(i));
    if (value < least) [best, least] = [i, value];
  }
  let [left, right] = [at(Math.max(0, best - 1)), at(Math.min(points - 1, best + 1))];
  let [inLeft, inRight] = [right - golden * (right - left), left + golden * (right - left)];
  let [fLeft, fRight] = [f(inLeft), f(inRight)];
  while (right - left > 1e-9 * (high - low)) {
    if (fLeft < fRight) {
      right = inRight;
      [inRight, fRight] = [inLeft, fLeft];
      inLeft = right - golden * (right - left);
      fLeft = f(inLeft);
    } else {
      left = inLeft;
      [inLeft, fLeft] = [inRight, fRight];
      inRight = left + golden * (right - left);
      fRight = f(inRight);
    }
  }
  const middle = (left + right) / 2;
  return f(middle) < least ? middle : at(best);
}
