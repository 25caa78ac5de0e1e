import type { Box, Spot } from './map-layout.ts';

/** A label that found room: the middle of its text, px. */
export interface PlacedLabel {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export interface LabelOptions extends Box {
  /** Pixels that a text takes at a size. */
  readonly widthOf: (text: string, size: number) => number;
  /** Sizes of the largest and the smallest circle's label, px. */
  readonly sizes: readonly [largest: number, smallest: number];
  readonly most: number;
  /** Whether a label may stand upon a circle that is narrower than it. */
  readonly upon: boolean;
}

/**
 * Labels where there is room for them: from the first spot on, each under, over, right or left of its circle or upon it,
 * where it lies inside the box and over no label placed before; a spot without room stays without. Larger circles have larger
 * labels. O(spots · labels).
 */
export function placeLabels(spots: readonly Spot[], texts: readonly string[], options: LabelOptions): PlacedLabel[] {
  const { width, height, widthOf, sizes, most, upon } = options;
  const largest = Math.max(0, ...spots.map(({ r }) => r));
  const placed: PlacedLabel[] = [];
  const taken: Rect[] = [];
  for (const [place, { x, y, r }] of spots.entries()) {
    if (placed.length >= most) break;
    if (x + r < 0 || x - r > width || y + r < 0 || y - r > height) continue;
    const size = sizes[1] + (sizes[0] - sizes[1]) * (largest > 0 ? r / largest : 0);
    const half = { w: widthOf(texts[place] ?? '', size) / 2 + 2, h: size * 0.62 };
    const seats: readonly (readonly [number, number])[] = [
      ...(r > (upon ? half.h * 1.2 : half.w) ? [[x, y] as const] : []),
      [x, y + r + half.h + 1],
      [x, y - r - half.h - 1],
      [x + r + half.w + 2, y],
      [x - r - half.w - 2, y],
    ];
    for (const [cx, cy] of seats) {
      const rect = { left: cx - half.w, right: cx + half.w, top: cy - half.h, bottom: cy + half.h };
      const isInside = rect.left >= 0 && rect.right <= width && rect.top >= 0 && rect.bottom <= height;
      if (!isInside || taken.some((other) => overlap(rect, other))) continue;
      taken.push(rect);
      placed.push({ place, x: cx, y: cy, size });
      break;
    }
  }
  return placed;
}
