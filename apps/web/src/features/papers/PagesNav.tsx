import { Button } from '@mantine/core';
import { ChevronRight, ChevronsLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { plural } from '../../lib/format.ts';
import { replacePairs } from '../../lib/query-string.ts';
import classes from './papers.module.css';

export interface PagesNavProps {
  /** 1 is the first page. */
  readonly page: number;
  readonly size: number;
  /** Where the next page starts; `null` on the last. */
  readonly next: string | null;
  readonly left: number;
}

const top = (): void => window.scrollTo(0, 0);

/** To the next page and back to the first, as links: the browser's Back goes one page back. */
export function PagesNav({ page, size, next, left }: PagesNavProps) {
  const search = useSearch();
  const names = ['cursor', 'page'];
  if (page === 1 && next === null) return null;
  return (
    <nav className={classes.pages} aria-label="Pages of the list">
      {page > 1 && (
        <Button
          component={Link}
          href={`/papers${replacePairs(search, names, [])}`}
          onClick={top}
          leftSection={<ChevronsLeft size={14} />}
        >
          First page
        </Button>
      )}
      {next !== null && (
        <Button
          component={Link}
          href={`/papers${replacePairs(search, names, [
            ['cursor', next],
            ['page', String(page + 1)],
          ])}`}
          onClick={top}
          rightSection={<ChevronRight size={14} />}
        >
          Next {plural(Math.min(size, Math.max(1, left)), 'paper')}
        </Button>
      )}
    </nav>
  );
}
