/** A mark with the label it wants, px; `width` and `height` are the label's. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: its left end and its baseline. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Least room from the end of one label to the start of the next on its line, px. */
const apart = 8;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places labels beside their marks, the first ones first: right, left, above or below, wherever the label lies inside `frame`, clear of
 * the labels placed before and over no other mark of more than `firm` px; `null` where it finds no room. O(n²).
 */
export function placeLabels(marks: readonly Labelled[], frame: Box, firm = 6): (LabelPlace | null)[] {
  const taken: Box[] = [];
  const dots = marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return marks.map(({ x, y, r, width, height }, i) => {
    const middle = y + height * 0.35;
    const places: LabelPlace[] = [
      { x: x + r + 5, y: middle },
      { x: x - r - 5 - width, y: middle },
      { x: x - width / 2, y: y - r - 5 },
      { x: x - width / 2, y: y + r + height },
    ];
    for (const place of places) {
      const box = {
        left: place.x,
        right: place.x + width,
        top: place.y - height * 0.8,
        bottom: place.y + height * 0.2,
      };
      const inside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      const free =
        !taken.some((other) => overlaps(box, other)) &&
        !dots.some((dot, j) => j !== i && (marks[j]?.r ?? 0) > firm && overlaps(box, dot));
      if (inside && free) {
        taken.push({ ...box, left: box.left - apart, right: box.right + apart });
        return place;
      }
    }
    return null;
  });
}
