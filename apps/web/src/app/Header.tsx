import { ActionIcon, Burger, Drawer, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { FreshnessLink } from './FreshnessLink.tsx';
import { focusSearch } from './focus-search.ts';
import classes from './Header.module.css';
import { pageAt, pages } from './pages.ts';
import { RunningLink } from './RunningLink.tsx';
import { SchemeChoice, SchemeToggle } from './SchemeToggle.tsx';
import { Wordmark } from './Wordmark.tsx';

function PageLinks({ onFollow }: { onFollow?: () => void }) {
  const [path] = useLocation();
  const here = pageAt(path);
  return pages.map((page) => (
    <Link
      key={page.path}
      href={page.path}
      className={classes.page}
      aria-current={page === here ? 'page' : undefined}
      onClick={onFollow}
    >
      {page.name}
    </Link>
  ));
}

/** The head of every page: wordmark, six pages, freshness, help, theme. On a phone the pages are in a menu. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const [opened, { toggle, close }] = useDisclosure(false);
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
          <Tooltip label="Help and shortcuts">
            <ActionIcon aria-label="Help and shortcuts" onClick={onHelp} className={classes.help}>
              <kbd className={classes.key}>?</kbd>
            </ActionIcon>
          </Tooltip>
          <span className={classes.wide}>
            <SchemeToggle />
          </span>
          <ActionIcon aria-label="Search" onClick={focusSearch} className={classes.narrow}>
            <Search size={18} />
          </ActionIcon>
          <Burger opened={opened} onClick={toggle} size={16} className={classes.narrow} aria-label="Menu" />
        </div>
      </div>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size={280}
        title="Papertide"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <nav className={classes.menu} aria-label="Pages">
          <PageLinks onFollow={close} />
        </nav>
        <div className={classes.menuFoot}>
          <RunningLink />
          <FreshnessLink />
          <SchemeChoice />
        </div>
      </Drawer>
    </header>
  );
}
