let context: CanvasRenderingContext2D | null | undefined;

/** Pixels that a text takes in the interface font; where there is no canvas, 0.56 em a character. */
export function textWidth(text: string, size: number, weight = 400): number {
  if (context === undefined) context = typeof document === 'undefined' ? null : pen();
  if (!context) return text.length * size * 0.56;
  context.font = `${weight} ${size}px 'Inter Variable', Inter, system-ui, sans-serif`;
  return context.measureText(text).width;
}

/** What a digit of the interface font takes where all are as wide as each other, as a part of the font's size. */
const digitWidth = 0.648;

/** Pixels that a text with figures takes where its digits are tabular, as charts set them: `11%` is as wide as `88%`. */
export function figuresWidth(text: string, size: number, weight = 400): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  return textWidth(text.replace(/\d/g, ''), size, weight) + digits * digitWidth * size;
}

function pen(): CanvasRenderingContext2D | null {
  const found = document.createElement('canvas').getContext('2d');
  return typeof found?.measureText === 'function' ? found : null;
}
