import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { usePrintInLight } from '../lib/color-scheme.ts';
import { useRefreshOnNewData, useStatus } from '../lib/status.ts';
import { Bands } from './Bands.tsx';
import { Dialogs, type Overlay } from './Dialogs.tsx';
import { Footer } from './Footer.tsx';
import { focusCompare } from './focus-search.ts';
import { Header } from './Header.tsx';
import classes from './Shell.module.css';
import { opensByItself } from './tour/steps.ts';
import { useScrollPlaces } from './use-scroll-places.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** What stands around every page: skip link, head, bands, the page, foot. */
export function Shell({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Overlay | null>(null);
  const papers = useStatus().data?.papers;
  const [path] = useLocation();
  const onHelp = useCallback(() => show('help'), []);
  const onPalette = useCallback(() => show('palette'), []);
  const onCompare = useCallback(() => {
    if (!focusCompare()) show('compare');
  }, []);
  const onViews = useCallback(() => show('views'), []);
  useShortcuts({ onHelp, onPalette, onCompare });
  useEffect(() => {
    if (opensByItself(papers, window.location.search, navigator.webdriver)) show((now) => now ?? 'tour');
  }, [papers]);
  useRefreshOnNewData();
  usePrintInLight();
  useScrollPlaces(path);
  return (
    <>
      <a href="#main" className={`${classes.skip} pt-screen-only`}>
        Skip to the page
      </a>
      <Header onHelp={onHelp} onPalette={onPalette} onViews={onViews} />
      <div className={classes.content}>
        <Bands />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </div>
      <Dialogs shown={shown} show={show} />
    </>
  );
}
