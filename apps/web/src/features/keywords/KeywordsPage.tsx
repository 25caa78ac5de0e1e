import { PageHeader } from '../../components/PageHeader.tsx';

export function KeywordsPage() {
  return <PageHeader title="Keywords" />;
}
