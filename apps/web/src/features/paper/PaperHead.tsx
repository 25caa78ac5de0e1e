import { Button, Tooltip, UnstyledButton } from '@mantine/core';
import { useClipboard, useDisclosure } from '@mantine/hooks';
import { toBibtex } from '@papertide/core/export';
import type { PaperDetail } from '@papertide/core/query';
import { PageHeader } from '../../components/PageHeader.tsx';
import { calmText } from '../../lib/calm-text.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
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
      {names.length === 0 ? 'Authors not known' : (all ? names : names.slice(0, firstAuthors)).join(', ')}
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

/** Title, authors, the three dates by name, and the ways out. */
export function PaperHead({ paper }: { paper: PaperDetail }) {
  const clipboard = useClipboard({ timeout: 2000 });
  const warning = paper.provenance.synthetic ? '% Synthetic demo data: this paper is not real.\n' : '';
  const cite = (): void => clipboard.copy(warning + toBibtex({ ...paper, authors: paper.allAuthors }));
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
      {organization !== null && <p className={classes.organization}>{organization}</p>}
      <p className={`${classes.dates} pt-figures`}>{facts.join(' · ')}</p>
      <div className={`${classes.links} pt-screen-only`}>
        {linksOf(paper).map(({ label, href }) => (
          <Button key={label} component="a" href={href} target="_blank" rel="noreferrer">
            {label}
          </Button>
        ))}
        <Tooltip label="Copied" opened={clipboard.copied}>
          <Button onClick={cite}>{clipboard.copied ? 'Copied' : 'Copy BibTeX'}</Button>
        </Tooltip>
        {clipboard.error !== null && <span role="alert">The browser did not allow copying.</span>}
      </div>
    </>
  );
}
