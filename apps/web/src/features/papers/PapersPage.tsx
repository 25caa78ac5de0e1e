import { PageHeader } from '../../components/PageHeader.tsx';

export function PapersPage() {
  return <PageHeader title="Papers" />;
}
