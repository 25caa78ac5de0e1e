let context: CanvasRenderingContext2D | null | undefined;

/** Pixels that a text takes in the interface font; where there is no canvas, 0.56 em a character. */
export function textWidth(text: string, size: number, weight = 400): number {
  if (context === undefined) context = typeof document === 'undefined' ? null : pen();
  if (!context) return text.length * size * 0.56;
  context.font = `${weight} ${size}px 'Inter Variable', Inter, system-ui, sans-serif`;
  return context.measureText(text).width;
}

function pen(): CanvasRenderingContext2D | null {
  const found = document.createElement('canvas').getContext('2d');
  return typeof found?.measureText === 'function' ? found : null;
}
