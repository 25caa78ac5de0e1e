import type { RefObject } from 'react';
import { type Draw, useDraw } from './draw.ts';
import { useWidth } from './use-width.ts';

export interface PlotSize {
  /** Pixels; the place's width unless told. 0 until it is measured: draw nothing then. */
  readonly width?: number;
  readonly height: number;
}

/** The size a chart draws at: the picture's, the told one, or the width of the place that `ref` marks. */
export function usePlot(told: PlotSize): {
  ref: RefObject<HTMLDivElement | null>;
  draw: Draw;
  width: number;
  height: number;
} {
  const draw = useDraw();
  const [ref, measured] = useWidth<HTMLDivElement>();
  return { ref, draw, width: draw.size?.width ?? told.width ?? measured, height: draw.size?.height ?? told.height };
}
