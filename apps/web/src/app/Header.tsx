import { ActionIcon, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Bookmark, Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { FreshnessLink } from './FreshnessLink.tsx';
import { focusSearch } from './focus-search.ts';
import classes from './Header.module.css';
import { PageLinks } from './PageLinks.tsx';
import { RunningLink } from './RunningLink.tsx';
import { SchemeToggle } from './SchemeToggle.tsx';
import { Wordmark } from './Wordmark.tsx';

const PhoneMenu = lazy(() => import('./PhoneMenu.tsx'));

export interface HeaderProps {
  readonly onHelp: () => void;
  readonly onPalette: () => void;
  readonly onViews: () => void;
}

/** The head of every page: wordmark, pages, freshness, palette, saved views, help, theme. On a phone the pages are in a menu. */
export function Header({ onHelp, onPalette, onViews }: HeaderProps) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const [wanted, setWanted] = useState(false);
  return (
    <header className={`${classes.header} pt-screen-only`}>
      <div className={classes.inner}>
        <Wordmark />
        <nav className={classes.pages} aria-label="Pages">
          <PageLinks />
        </nav>
        <div className={classes.side}>
          <div className={classes.wide}>
            <RunningLink />
            <FreshnessLink />
          </div>
          <ActionIcon
            aria-label="Go to or do anything"
            title="Go to or do anything (Ctrl-K)"
            onClick={onPalette}
            className={classes.wide}
          >
            <Search size={16} />
          </ActionIcon>
          <ActionIcon aria-label="Saved views" title="Saved views" onClick={onViews}>
            <Bookmark size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label="Help and shortcuts"
            title="Help and shortcuts (?)"
            onClick={onHelp}
            className={classes.help}
          >
            <kbd className={classes.key}>?</kbd>
          </ActionIcon>
          <span className={classes.wide}>
            <SchemeToggle />
          </span>
          <ActionIcon aria-label="Search" onClick={focusSearch} className={classes.narrow}>
            <Search size={18} />
          </ActionIcon>
          <Burger
            opened={opened}
            onClick={() => {
              setWanted(true);
              toggle();
            }}
            size={16}
            className={classes.narrow}
            aria-label="Menu"
          />
        </div>
      </div>
      {wanted && (
        <Suspense fallback={null}>
          <PhoneMenu opened={opened} onClose={close} />
        </Suspense>
      )}
    </header>
  );
}
