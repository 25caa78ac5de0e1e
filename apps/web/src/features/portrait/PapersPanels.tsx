import { everyPaper, type Portrait } from '@papertide/core/query';
import { Link } from 'wouter';
import { Columns } from '../../components/Columns.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { Section } from '../../components/Section.tsx';
import { plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { seriesFilter } from '../../lib/point-filter.ts';
import { papersOf } from './portrait-rows.ts';

/** The earliest papers, and those that stand highest among the papers listed with them. */
export function PapersPanels({ portrait }: { portrait: Portrait }) {
  const { first, highest, papers, ref, label } = portrait;
  const all = <Link href={papersOf(ref)}>All {plural(papers, 'paper')}</Link>;
  return (
    <Columns first={6}>
      <Section title="Where did it begin?" subtitle="the earliest papers here, by first listed day" footer={all}>
        <PaperList label={`First papers of ${label}`}>
          {first.map((paper) => (
            <PaperRow key={paper.key} paper={paper} />
          ))}
        </PaperList>
      </Section>
      <Section
        title="Which are received best?"
        subtitle="highest among the papers listed with them"
        footer={
          highest.length > 0 && (
            <Link href={papersHref({ filter: seriesFilter(ref, everyPaper), sort: 'upvotes' })}>All by upvotes</Link>
          )
        }
        method={
          <MethodDialog title="Which are received best?">
            <p>
              Upvotes grow with age and with the number of readers, so a paper is compared only with those listed on its
              day (or in its week, where the day has fewer than 20). The percentile says how many of them it passes.
            </p>
          </MethodDialog>
        }
      >
        {highest.length === 0 ? (
          <EmptyNote title="None to show">No listed paper of these has known upvotes.</EmptyNote>
        ) : (
          <PaperList label={`Best received papers of ${label}`}>
            {highest.map((paper) => (
              <PaperRow key={paper.key} paper={paper} />
            ))}
          </PaperList>
        )}
      </Section>
    </Columns>
  );
}
