import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { focusSearch } from './focus-search.ts';
import { pages } from './pages.ts';

/** How long `g` waits for its letter. */
const waitMs = 1200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Single keys for the whole page: `/` search, `?` help, `g` then a letter for a page. Off while typing. */
export function useShortcuts(onHelp: () => void): void {
  const goUntil = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const page = pages.find(({ letter }) => letter === event.key);
      if (event.timeStamp < goUntil.current && page !== undefined) navigate(page.path);
      else if (event.key === '/') focusSearch();
      else if (event.key === '?') onHelp();
      else if (event.key === 'g') {
        goUntil.current = event.timeStamp + waitMs;
        return;
      } else return;
      goUntil.current = 0;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onHelp]);
}
