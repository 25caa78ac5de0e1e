import type { Point } from './vos-mapping.ts';

/**
 * The same picture, centered, its longest direction along x, and mirrored so that the first node off each axis stands at
 * the right of it and above: two layouts of one shape come out alike. O(n).
 */
export function orient(points: readonly Point[]): Point[] {
  const n = points.length;
  if (n === 0) return [];
  const meanX = points.reduce((sum, p) => sum + p.x, 0) / n;
  const meanY = points.reduce((sum, p) => sum + p.y, 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const p of points) {
    const [dx, dy] = [p.x - meanX, p.y - meanY];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = points.map((p): Point => {
    const [dx, dy] = [p.x - meanX, p.y - meanY];
    return { x: dx * cos + dy * sin, y: dy * cos - dx * sin };
  });
  const sideOf = (axis: 'x' | 'y'): number => {
    const first = turned.find((p) => Math.abs(p[axis]) > 1e-6);
    return first !== undefined && first[axis] < 0 ? -1 : 1;
  };
  const [signX, signY] = [sideOf('x'), sideOf('y')];
  return turned.map((p) => ({ x: p.x * signX, y: p.y * signY }));
}
