import { TRPCClientError } from '@trpc/client';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** Whether the server says that there is no such thing. */
export const isMissing = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.data?.httpStatus === 404;

export interface MissingProps {
  /** "topic". */
  readonly noun: string;
  readonly name: string;
  readonly action: { readonly label: string; readonly href: string };
  readonly children: string;
}

/** In place of a page of something that is not known. */
export function Missing({ noun, name, action, children }: MissingProps) {
  return (
    <>
      <PageHeader title={`No such ${noun}`} />
      <EmptyNote title={`Nothing is known of ${name}`} action={action}>
        {children}
      </EmptyNote>
    </>
  );
}
