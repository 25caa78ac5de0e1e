import type { PaperDetail } from '@papertide/core/query';
import { Link } from 'wouter';
import { calmText } from '../../lib/calm-text.ts';
import { plural } from '../../lib/format.ts';
import { Keyphrases } from './Keyphrases.tsx';
import classes from './paper.module.css';
import { cutAtPhrases } from './paper-rows.ts';
import { Tags } from './Tags.tsx';
import { trendHref } from './trend-href.ts';

/** The abstract with the paper's keyphrases marked; each leads to its trend. */
export function Abstract({ paper }: { paper: PaperDetail }) {
  const found = paper.keyphrases.filter((phrase) => phrase.origin === 'extracted');
  const pieces = cutAtPhrases(paper.abstract, 'abstract', found);
  if (paper.abstract === '') return <p className={classes.note}>The source gave no abstract.</p>;
  return (
    <>
      <p className={classes.abstract}>
        {pieces.map(({ text, start, phrase }) =>
          phrase === null ? (
            calmText(text)
          ) : (
            <Link
              key={start}
              href={trendHref(phrase)}
              className={classes.phrase}
              title={`${phrase.label}: in ${plural(phrase.papers, 'paper')}`}
            >
              {calmText(text)}
            </Link>
          ),
        )}
      </p>
      <Keyphrases phrases={found} />
      <Tags tags={paper.tags} />
      {paper.truncated && <p className={classes.note}>Parts of this record were longer than Papertide keeps.</p>}
    </>
  );
}
