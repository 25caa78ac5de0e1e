import { PageHeader } from '../../components/PageHeader.tsx';

export function PaperPage({ paperKey }: { paperKey: string }) {
  return <PageHeader title={`Paper ${paperKey}`} />;
}
