import { PageHeader } from '../../components/PageHeader.tsx';

export function TopicsPage() {
  return <PageHeader title="Topics" />;
}
