import { encodePaperQuery, type PaperFilter, paperQuerySchema } from '@papertide/core/query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { useQueryBar } from '../../lib/query-bar.ts';
import { writePairs } from '../../lib/query-string.ts';
import type { Setter } from '../../lib/url-state.ts';

/** The query bar of a page without a filter of its own: what is typed or chosen opens the list of papers. */
export function SearchBar() {
  const bar = useQueryBar();
  const [, navigate] = useLocation();
  const { filter } = bar;
  const open: Setter<PaperFilter> = useCallback(
    (next) => {
      const asked = next instanceof Function ? next(filter) : next;
      navigate(`/papers${writePairs(encodePaperQuery(paperQuerySchema.parse({ filter: asked })))}`);
    },
    [filter, navigate],
  );
  return (
    <QueryBar {...bar} dataTo={null} onChange={open} placeholder="Search papers by topic, keyword, phrase, author…" />
  );
}
