import { useMemo, useState } from 'react';
import { EmbedContext } from '../charts/embed.ts';
import { replacePairs } from '../lib/query-string.ts';
import classes from './EmbedPage.module.css';
import { Routes } from './Routes.tsx';

/**
 * One chart of a page alone, for a frame on another site: `/embed/topics?…&chart=<name>`. The page is drawn unseen and out
 * of reach, with its chart in a place of its own; the way to the page opens beside the frame.
 */
export default function EmbedPage() {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const { pathname, search } = window.location;
  const chart = new URLSearchParams(search).get('chart') ?? '';
  const embedding = useMemo(() => (place === null ? null : { chart, place }), [chart, place]);
  const page = pathname.slice('/embed'.length) + replacePairs(search, ['chart', 'theme'], []);
  return (
    <div className={classes.frame}>
      <main ref={setPlace} className={classes.place} />
      <p className={classes.missing}>Loading the chart. If nothing appears, its page has no such chart any more.</p>
      <p className={classes.foot}>
        <a href={page} target="_blank" rel="noreferrer">
          Open in Papertide
        </a>
      </p>
      {embedding !== null && (
        <div hidden inert>
          <EmbedContext value={embedding}>
            <Routes />
          </EmbedContext>
        </div>
      )}
    </div>
  );
}
