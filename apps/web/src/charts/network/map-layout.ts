import { extent } from 'd3-array';

/** Where a keyword is drawn, px, and how large. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

const smallest = 2.5;

/** The radius of the largest circle in a box. */
export const largestRadius = ({ width, height }: Box): number =>
  Math.max(10, Math.min(26, Math.sqrt(width * height) / 26));

/** The radius whose area is in proportion to n, the largest told; at least 2.5 px. */
export const radiusFor = (n: number, most: number, largest: number): number =>
  Math.max(smallest, largest * Math.sqrt(n / Math.max(1, most)));

/**
 * A map drawn in a box: one scale for both axes, for its distances carry meaning, as large as fits with every circle
 * inside, in the middle; turned by a quarter where the box is higher than wide. Areas are in proportion to papers. O(nodes).
 */
export function mapLayout(
  nodes: readonly { readonly x: number; readonly y: number; readonly n: number }[],
  box: Box,
): Spot[] {
  const largest = largestRadius(box);
  const most = Math.max(1, ...nodes.map(({ n }) => n));
  const isUpright = box.height > box.width;
  const points = nodes.map(({ x, y, n }) => (isUpright ? { x: y, y: -x, n } : { x, y, n }));
  const [left = 0, right = 0] = extent(points, ({ x }) => x);
  const [low = 0, high = 0] = extent(points, ({ y }) => y);
  const margin = largest + 6;
  const scale = Math.min(
    (box.width - 2 * margin) / Math.max(1e-9, right - left),
    (box.height - 2 * margin) / Math.max(1e-9, high - low),
  );
  const usable = Number.isFinite(scale) && nodes.length > 1 ? Math.max(0, scale) : 0;
  return points.map(({ x, y, n }) => ({
    x: box.width / 2 + (x - (left + right) / 2) * usable,
    y: box.height / 2 - (y - (low + high) / 2) * usable,
    r: radiusFor(n, most, largest),
  }));
}

/** The picture at another zoom: places move apart by `k`, circles grow by its root. */
export function zoomed(spots: readonly Spot[], { x, y, k }: { x: number; y: number; k: number }): Spot[] {
  return spots.map((spot) => ({ x: spot.x * k + x, y: spot.y * k + y, r: spot.r * Math.sqrt(k) }));
}

/** The spot under a point: the smallest circle that holds it, else the nearest within `reach` px of its edge; `null` where there is none. O(spots). */
export function spotAt(spots: readonly Spot[], x: number, y: number, reach = 8): number | null {
  let best: { place: number; rank: number } | null = null;
  for (const [place, spot] of spots.entries()) {
    const out = Math.hypot(spot.x - x, spot.y - y) - spot.r;
    // Circles that hold the point come before those beside it; of these the smallest, which lies on top.
    const rank = out <= 0 ? spot.r - 1e6 : out;
    if (out <= reach && (best === null || rank < best.rank)) best = { place, rank };
  }
  return best?.place ?? null;
}

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The spot that an arrow key leads to: of those in its direction, within 60 degrees to either side, the nearest, with a
 * turn counted as way. Home leads to the first, and so does any arrow from nowhere. `null` where there is none.
 */
export function stepFrom(spots: readonly Spot[], from: number | null, key: string): number | null {
  if (key === 'Home') return spots.length > 0 ? 0 : null;
  const direction = directions[key];
  if (direction === undefined) return null;
  const here = from === null ? undefined : spots[from];
  if (here === undefined) return spots.length > 0 ? 0 : null;
  const [dx, dy] = direction;
  let best: { place: number; way: number } | null = null;
  for (const [place, spot] of spots.entries()) {
    if (place === from) continue;
    const along = (spot.x - here.x) * dx + (spot.y - here.y) * dy;
    const aside = Math.abs((spot.x - here.x) * dy) + Math.abs((spot.y - here.y) * dx);
    if (along <= 0 || aside > along * Math.sqrt(3)) continue;
    const way = along + 2 * aside;
    if (best === null || way < best.way) best = { place, way };
  }
  return best?.place ?? from;
}
