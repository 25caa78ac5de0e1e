import type { Portrait } from '@papertide/core/query';
import { Link } from 'wouter';
import { KeyFigure, KeyFigures } from '../../components/KeyFigure.tsx';
import { formatNumber, formatPercent } from '../../lib/format.ts';
import { authorHref, organizationHref } from '../../lib/portrait-href.ts';
import { daysWords, papersOf, receptionWords } from './portrait-rows.ts';

/** Papers, days, reception and people in a strip. */
export function FiguresStrip({ portrait }: { portrait: Portrait }) {
  const { papers, of, ref, authors, organizations, firstListed, lastListed, firstPublished, lastPublished } = portrait;
  const listed = daysWords(firstListed, lastListed);
  const published = daysWords(firstPublished, lastPublished);
  const reception = receptionWords(portrait);
  const [author] = authors.rows;
  const [organization] = organizations.rows;
  return (
    <KeyFigures>
      <KeyFigure
        label="Papers"
        figure={<Link href={papersOf(ref)}>{formatNumber(papers)}</Link>}
        sub={of === 0 ? undefined : `${formatPercent(papers / of, papers / of < 0.01 ? 2 : 1)} of ${formatNumber(of)}`}
      />
      <KeyFigure
        label={listed === null ? 'Published since' : 'Listed since'}
        figure={(listed === null ? firstPublished : firstListed)?.slice(0, 4) ?? '–'}
        sub={listed ?? published ?? 'no day known'}
      />
      <KeyFigure label="Median percentile of upvotes" figure={reception.figure} sub={reception.sub} />
      <KeyFigure
        label={ref.dimension === 'author' ? 'Co-authors' : 'Authors'}
        figure={formatNumber(authors.count)}
        sub={
          <>
            {author !== undefined && <Link href={authorHref(author.ref.key)}>{author.label}</Link>}
            {author === undefined && organization !== undefined && (
              <Link href={organizationHref(organization.ref.key)}>{organization.label}</Link>
            )}
            {author !== undefined && ` on ${formatNumber(author.n)}`}
          </>
        }
      />
    </KeyFigures>
  );
}
