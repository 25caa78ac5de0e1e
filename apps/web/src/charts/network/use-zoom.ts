import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** How far in one may go. */
export const mostZoom = 12;

export interface Zoom {
  readonly transform: ZoomTransform;
  readonly by: (factor: number) => void;
  readonly reset: () => void;
  /** Brings a point of the unzoomed picture to the middle, near enough to read. */
  readonly show: (x: number, y: number) => void;
}

/**
 * Panning and zooming of what stands in an element: drag, pinch, double click, and the wheel with Ctrl or ⌘ held, so that
 * the page scrolls past; one finger scrolls the page, too, until the picture is zoomed.
 */
export function useZoom(ref: RefObject<HTMLElement | null>, width: number, height: number, enabled: boolean): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const zoomedIn = useRef(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || !enabled || width === 0) return;
    const own = zoom<HTMLElement, unknown>()
      .scaleExtent([1, mostZoom])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: Event) => {
        if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
        if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || zoomedIn.current;
        return (event as MouseEvent).button === 0 || event.type !== 'mousedown';
      })
      .on('zoom', ({ transform: next }: { transform: ZoomTransform }) => {
        zoomedIn.current = next.k > 1.001;
        setTransform(next);
      });
    behavior.current = own;
    const selection = select(element);
    selection.call(own);
    return () => {
      selection.on('.zoom', null);
    };
  }, [ref, width, height, enabled]);
  const act = useCallback(
    (change: (own: ZoomBehavior<HTMLElement, unknown>, element: HTMLElement) => void) => {
      if (behavior.current && ref.current) change(behavior.current, ref.current);
    },
    [ref],
  );
  return {
    transform,
    by: (factor) => act((own, element) => own.scaleBy(select(element), factor)),
    reset: () => act((own, element) => own.transform(select(element), zoomIdentity)),
    show: useCallback(
      (x, y) =>
        act((own, element) => {
          const k = 3;
          own.transform(select(element), zoomIdentity.translate(width / 2 - k * x, height / 2 - k * y).scale(k));
        }),
      [act, width, height],
    ),
  };
}
