import type { SimilarAnswer } from '@papertide/core/query';
import { Link } from 'wouter';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperMeta, PaperRow } from '../../components/PaperRow.tsx';
import { Section } from '../../components/Section.tsx';
import { formatNumber } from '../../lib/format.ts';
import { compareHref } from './compare-href.ts';
import classes from './paper.module.css';

const title = 'Similar papers';
const shown = 6;

/** The papers most like this one, each with the words that both share. */
export function SimilarPanel({ query, to }: { query: PanelQuery<SimilarAnswer>; to: string }) {
  const indexed = query.data?.indexed;
  return (
    <Section
      title={title}
      subtitle={indexed === undefined ? 'by words of title and abstract' : `among ${formatNumber(indexed)} papers`}
      method={
        <MethodDialog title={title}>
          <p>
            Titles and abstracts are compared by their words: a word counts more the oftener a paper has it and the
            fewer papers have it, words of the title three times. From 500 papers on, three tenths of the score come
            from a latent space, in which papers with other words for one thing can meet.
          </p>
          <p>
            Likeness of words is not likeness of merit, method or result. The words shown add most to the first part of
            the score.
          </p>
        </MethodDialog>
      }
    >
      <PanelState
        query={query}
        height={420}
        skeleton="rows"
        failure="Could not compare papers"
        empty={({ rows }) =>
          rows.length === 0 ? { title: 'No paper is like this one', children: 'None shares a telling word.' } : null
        }
      >
        {({ rows }) => (
          <PaperList label={title}>
            {rows.slice(0, shown).map(({ paper, sharedTerms }) => (
              <PaperRow
                key={paper.key}
                paper={paper}
                note={
                  <>
                    <PaperMeta paper={paper} />
                    <span className={classes.shared}>
                      shares {sharedTerms.slice(0, 4).join(', ')} ·{' '}
                      <Link href={compareHref(to, paper.key)}>compare</Link>
                    </span>
                  </>
                }
              />
            ))}
          </PaperList>
        )}
      </PanelState>
    </Section>
  );
}
