import { useEffect, useRef } from 'react';

/** How long a page may take to become as tall as it was, in ms. */
const patience = 3000;

const here = (): string => window.location.pathname + window.location.search;

/**
 * Where a page is scrolled to when another one comes: the top, or after Back and Forward where it was left. A page that is
 * still loading is too short for that at first: it is scrolled again as it grows, until the reader does anything.
 * Places are kept per address, as long as the tab lives.
 */
export function useScrollPlaces(path: string): void {
  const places = useRef(new Map<string, number>());
  const shownPath = useRef(path);
  const returnTo = useRef(0);
  useEffect(() => {
    const remember = (): void => void places.current.set(here(), window.scrollY);
    // Read as the address changes: the scrolling that follows already belongs to the new one.
    const onBack = (): void => {
      returnTo.current = places.current.get(here()) ?? 0;
    };
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('popstate', onBack, { capture: true });
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('popstate', onBack, { capture: true });
    };
  }, []);
  useEffect(() => {
    const place = returnTo.current;
    returnTo.current = 0;
    if (shownPath.current === path) return;
    shownPath.current = path;
    window.scrollTo(0, place);
    return place === 0 ? undefined : holdPlace(place);
  }, [path]);
}

const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

function holdPlace(place: number): () => void {
  const growth = new ResizeObserver(() => window.scrollTo(0, place));
  const stop = (): void => {
    growth.disconnect();
    clearTimeout(timer);
    for (const gesture of gestures) window.removeEventListener(gesture, stop);
  };
  const timer = setTimeout(stop, patience);
  for (const gesture of gestures) window.addEventListener(gesture, stop, { passive: true });
  growth.observe(document.body);
  return stop;
}
