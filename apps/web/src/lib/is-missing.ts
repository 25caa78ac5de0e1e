import { TRPCClientError } from '@trpc/client';

/** Whether a request failed because there is no such thing. */
export const isMissing = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.data?.httpStatus === 404;
