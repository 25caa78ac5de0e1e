import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { focusSearch } from './focus-search.ts';
import { pages } from './pages.ts';

/** How long `g` waits for its letter. */
const waitMs = 1200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** What keys open. */
export interface Shortcuts {
  readonly onHelp: () => void;
  readonly onPalette: () => void;
  /** Something to put beside what is shown. */
  readonly onCompare: () => void;
}

/**
 * Single keys for the whole page: `/` search, `?` help, `c` compare, `g` then a letter for a page; off while typing and in
 * dialogs. Ctrl-K or Cmd-K opens the palette from anywhere.
 */
export function useShortcuts({ onHelp, onPalette, onCompare }: Shortcuts): void {
  const goUntil = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const inDialog = document.querySelector('[role="dialog"]') !== null;
      if (event.defaultPrevented || inDialog) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const page = pages.find(({ letter }) => letter === event.key);
      if (event.timeStamp < goUntil.current && page !== undefined) navigate(page.path);
      else if (event.key === '/') focusSearch();
      else if (event.key === '?') onHelp();
      else if (event.key === 'c') onCompare();
      else if (event.key === 'g') {
        goUntil.current = event.timeStamp + waitMs;
        return;
      } else return;
      goUntil.current = 0;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onHelp, onPalette, onCompare]);
}
