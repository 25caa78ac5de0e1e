import { PageHeader } from '../../components/PageHeader.tsx';

export function UpvotesPage() {
  return <PageHeader title="Upvotes" />;
}
