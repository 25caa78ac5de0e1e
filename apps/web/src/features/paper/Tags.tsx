import { Link } from 'wouter';
import { papersHref } from '../../lib/papers-href.ts';
import classes from './Keyphrases.module.css';

/** The tags of a paper, best first; each leads to the papers that hold its words. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <p className={classes.tags}>
      Tagged{' '}
      {tags.map((tag, i) => (
        <span key={tag}>
          {i > 0 && ', '}
          <Link href={papersHref({ filter: { text: `"${tag.replaceAll('"', ' ')}"` } })}>{tag}</Link>
        </span>
      ))}
    </p>
  );
}
