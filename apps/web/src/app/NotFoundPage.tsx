import { Link } from 'wouter';
import { PageHeader } from '../components/PageHeader.tsx';

/** What stands at an address that is none of ours, and two ways on. */
export function NotFoundPage() {
  return (
    <PageHeader
      title="There is no page at this address"
      dek={
        <>
          Start from the <Link href="/">overview</Link>, or look for a paper among{' '}
          <Link href="/papers">all papers</Link>.
        </>
      }
    />
  );
}
