import { Button } from '@mantine/core';
import type { Portrait } from '@papertide/core/query';
import { Link } from 'wouter';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { papersHref } from '../../lib/papers-href.ts';
import { useStatus } from '../../lib/status.ts';
import { Companions } from './Companions.tsx';
import { FiguresStrip } from './FiguresStrip.tsx';
import { isMissing, Missing } from './Missing.tsx';
import { OnwardLinks } from './OnwardLinks.tsx';
import { PapersPanels } from './PapersPanels.tsx';
import { useAuthorPortrait, useOrganizationPortrait } from './portrait-queries.ts';
import { compareHref } from './portrait-rows.ts';
import { TrendPanel } from './TrendPanel.tsx';

interface NamePageProps {
  readonly name: string;
  readonly noun: 'author' | 'organization';
  readonly query: PanelQuery<Portrait>;
  /** What the name stands for, and what it does not. */
  readonly caveat: string;
}

function NamePage({ name, noun, query, caveat }: NamePageProps) {
  if (useStatus().data?.papers === 0) {
    return (
      <NoPapersYet shows="Here you will see the papers of a name, what they are about and with whom they were written." />
    );
  }
  if (isMissing(query.error)) {
    return (
      <Missing
        noun={noun}
        name={name}
        action={{ label: 'Search papers for it', href: papersHref({ filter: { text: name } }) }}
      >
        No paper here names it so. Names are compared whole.
      </Missing>
    );
  }
  return (
    <PanelState query={query} height={900} skeleton="rows" failure={`Could not load this ${noun}`}>
      {(portrait) => (
        <>
          <PageHeader
            title={portrait.label}
            dek={caveat}
            actions={
              <Button component={Link} href={compareHref(portrait.ref)}>
                Compare in Topics
              </Button>
            }
          />
          <FiguresStrip portrait={portrait} />
          <OnwardLinks portrait={portrait} />
          <TrendPanel portrait={portrait} metric="papers" />
          <PapersPanels portrait={portrait} />
          <Companions portrait={portrait} />
        </>
      )}
    </PanelState>
  );
}

/** Everybody of one name: papers, topics, co-authors, organizations. */
export function AuthorPage({ name }: { name: string }) {
  return (
    <NamePage
      name={name}
      noun="author"
      query={useAuthorPortrait(name)}
      caveat="The papers here that name this author. Names are not told apart: people of one name share this page, and one person may have several."
    />
  );
}

/** The papers that the source gives to an organization. */
export function OrganizationPage({ name }: { name: string }) {
  return (
    <NamePage
      name={name}
      noun="organization"
      query={useOrganizationPortrait(name)}
      caveat="The papers that the source gives to this organization: one for a paper at most, and none for many. It counts who presents a paper there, not every affiliation."
    />
  );
}
