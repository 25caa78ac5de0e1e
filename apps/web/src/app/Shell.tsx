import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { usePrintInLight } from '../lib/color-scheme.ts';
import { useRefreshOnNewData } from '../lib/status.ts';
import { Bands } from './Bands.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import classes from './Shell.module.css';
import { useShortcuts } from './use-shortcuts.ts';

/** What stands around every page: skip link, head, bands, the page, foot. */
export function Shell({ children }: { children: ReactNode }) {
  const [opened, { open, close }] = useDisclosure(false);
  const [path] = useLocation();
  const shownPath = useRef(path);
  useShortcuts(open);
  useRefreshOnNewData();
  usePrintInLight();
  useEffect(() => {
    if (shownPath.current !== path) window.scrollTo(0, 0);
    shownPath.current = path;
  }, [path]);
  return (
    <>
      <a href="#main" className={`${classes.skip} pt-screen-only`}>
        Skip to the page
      </a>
      <Header onHelp={open} />
      <div className={classes.content}>
        <Bands />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </div>
      <HelpDialog opened={opened} onClose={close} />
    </>
  );
}
