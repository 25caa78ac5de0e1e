import type { PaperFilter } from '@papertide/core/query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { papersHref } from '../../lib/papers-href.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import type { Setter } from '../../lib/url-state.ts';

/**
 * The query bar of a page without a filter of its own: what is typed or chosen opens the list of papers. It offers no dates, which
 * the figures of such a page would not follow.
 */
export function SearchBar() {
  const bar = useQueryBar();
  const [, navigate] = useLocation();
  const { filter } = bar;
  const open: Setter<PaperFilter> = useCallback(
    (next) => {
      const asked = next instanceof Function ? next(filter) : next;
      navigate(papersHref({ filter: asked }));
    },
    [filter, navigate],
  );
  return (
    <QueryBar {...bar} onChange={open} dates={false} placeholder="Search papers by topic, keyword, phrase, author…" />
  );
}
