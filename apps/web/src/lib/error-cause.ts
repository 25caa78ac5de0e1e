import { TRPCClientError } from '@trpc/client';

/** Why a request failed, in a reader's words: what the server said with its hint, or that it did not answer. */
export function causeOf(error: unknown): string {
  if (error instanceof TRPCClientError && error.data) {
    const hint: unknown = error.data.hint;
    return typeof hint === 'string' && hint !== '' ? `${error.message} ${hint}` : error.message;
  }
  return 'The server did not answer.';
}
