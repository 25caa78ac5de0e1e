import { Button, UnstyledButton } from '@mantine/core';
import { useClipboard, useDisclosure } from '@mantine/hooks';
import { toBibtex, toRis } from '@papertide/core/export';
import type { PaperDetail } from '@papertide/core/query';
import { Fragment, useState } from 'react';
import { Link } from 'wouter';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SaveToggle } from '../../components/SaveToggle.tsx';
import { calmText } from '../../lib/calm-text.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
import { usePaperMarks } from '../../lib/paper-marks.ts';
import { authorHref, organizationHref } from '../../lib/portrait-href.ts';
import { compareHref } from './compare-href.ts';
import classes from './paper.module.css';
import { linksOf } from './paper-rows.ts';

/** Names shown before the rest is folded away. */
const firstAuthors = 12;

function Authors({ names, count }: { names: readonly string[]; count: number | null }) {
  const [all, { toggle }] = useDisclosure(false);
  const rest = names.length - firstAuthors;
  const unnamed = (count ?? 0) - names.length;
  return (
    <p className={classes.authors}>
      {names.length === 0 && 'Authors not known'}
      {(all ? names : names.slice(0, firstAuthors)).map((name, i) => (
        <Fragment key={i}>
          {i > 0 && ', '}
          <Link href={authorHref(name)} className={classes.author}>
            {name}
          </Link>
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <UnstyledButton className={classes.fold} onClick={toggle} aria-expanded={all}>
            {all ? 'show fewer' : `and ${formatNumber(rest)} more`}
          </UnstyledButton>
        </>
      )}
      {unnamed > 0 && names.length > 0 && ` and ${formatNumber(unnamed)} not named by the source`}
    </p>
  );
}

/** A paper as a reference; an invented one says so. */
function citationOf(paper: PaperDetail, kind: 'BibTeX' | 'RIS'): string {
  const { synthetic } = paper.provenance;
  const cited = { ...paper, authors: paper.allAuthors };
  if (kind === 'RIS') return toRis(synthetic ? { ...cited, title: `[synthetic] ${paper.title}` } : cited);
  return (synthetic ? '% Synthetic demo data: this paper is not real.\n' : '') + toBibtex(cited);
}

/** Title, authors, the three dates by name, and the ways out. */
export function PaperHead({ paper }: { paper: PaperDetail }) {
  const clipboard = useClipboard({ timeout: 2000 });
  const { saved, mark } = usePaperMarks();
  const [kind, setKind] = useState<'BibTeX' | 'RIS'>('BibTeX');
  const copied = clipboard.copied ? kind : null;
  const cite = (next: 'BibTeX' | 'RIS'): void => {
    setKind(next);
    clipboard.copy(citationOf(paper, next));
  };
  const { publishedOn, listedOn, observedAt, organization, arxivId } = paper;
  const facts = [
    publishedOn && `Published ${formatDay(publishedOn)} (v1)`,
    listedOn && `Listed ${formatDay(listedOn)}`,
    observedAt && `Upvotes read ${formatDay(observedAt.slice(0, 10))}`,
    arxivId && !paper.provenance.synthetic && `arXiv ${arxivId}`,
  ].filter(Boolean);
  return (
    <>
      <PageHeader kind="paper" title={calmText(paper.title)} />
      <Authors names={paper.allAuthors} count={paper.authorCount} />
      {organization !== null && (
        <p className={classes.organization}>
          <Link href={organizationHref(organization)} className={classes.author}>
            {organization}
          </Link>
        </p>
      )}
      <p className={`${classes.dates} pt-figures`}>{facts.join(' · ')}</p>
      <div className={`${classes.links} pt-screen-only`}>
        {linksOf(paper).map(({ label, href }) => (
          <Button key={label} component="a" href={href} target="_blank" rel="noreferrer">
            {label}
          </Button>
        ))}
        {(['BibTeX', 'RIS'] as const).map((kind) => (
          <Button key={kind} onClick={() => cite(kind)}>
            {copied === kind ? 'Copied' : `Copy ${kind}`}
          </Button>
        ))}
        <Button component={Link} href={compareHref(paper.key, null)}>
          Compare
        </Button>
        <SaveToggle
          title={paper.title}
          saved={saved.includes(paper.key)}
          onChange={(on) => mark('saved', paper.key, on)}
        />
        {clipboard.error !== null && <span role="alert">The browser did not allow copying.</span>}
      </div>
    </>
  );
}
