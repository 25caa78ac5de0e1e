import { everyPaper, type Portrait } from '@papertide/core/query';
import { Link } from 'wouter';
import { filterHref } from '../../lib/filter-href.ts';
import { seriesFilter } from '../../lib/point-filter.ts';
import classes from './portrait.module.css';
import { amongHref, papersOf } from './portrait-rows.ts';

/** The ways on from a portrait: every exploring page with the query bar set to just its papers. */
export function OnwardLinks({ portrait: { ref, label, topics } }: { readonly portrait: Portrait }) {
  const filter = seriesFilter(ref, everyPaper);
  const ways = [
    ['their topics over time', amongHref(ref, ...topics.rows.map((row) => row.ref))],
    ['what rises among them', filterHref('/rising', filter)],
    ['their keywords', filterHref('/keywords', filter)],
    ['how they are received', filterHref('/upvotes', filter)],
    ['the list', papersOf(ref)],
  ] as const;
  return (
    <nav className={`${classes.onward} pt-screen-only`} aria-label={`More of the papers of ${label}`}>
      <span>More of these papers:</span>
      {ways.map(([words, href]) => (
        <Link key={words} href={href}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
