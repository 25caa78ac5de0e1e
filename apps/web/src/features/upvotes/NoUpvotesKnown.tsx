import { EmptyNote } from '../../components/EmptyNote.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { plural } from '../../lib/format.ts';

/** In place of the page where no source of the papers counts upvotes. */
export function NoUpvotesKnown({ papers }: { readonly papers: number }) {
  return (
    <>
      <PageHeader title="No upvotes are known" dek={`Of ${plural(papers, 'paper')}.`} />
      <EmptyNote title="Nobody has counted yet" action={{ label: 'Collect Daily Papers', href: '/sources' }}>
        arXiv and files of papers give no upvotes. They come with Daily Papers, or with readings from a file.
      </EmptyNote>
    </>
  );
}
