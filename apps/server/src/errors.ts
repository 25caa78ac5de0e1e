import { IngestError } from '@papertide/ingest';
import { StoreError } from '@papertide/store';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { ServiceError } from './service-error.ts';

type TrpcCode = TRPCError['code'];

/** An error of ours, as API and command line tell it. */
export interface KnownError {
  readonly reason: string;
  readonly message: string;
  readonly hint: string;
  readonly trpc: TrpcCode;
  /** 1: it failed; 2: it was asked in a wrong way. */
  readonly exit: 1 | 2;
}

const trpcCodes: Readonly<Record<string, TrpcCode>> = {
  usage: 'BAD_REQUEST',
  'bad-day': 'BAD_REQUEST',
  'bad-mapping': 'BAD_REQUEST',
  'bad-query': 'BAD_REQUEST',
  'wrong-file-type': 'BAD_REQUEST',
  'host-not-allowed': 'FORBIDDEN',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  busy: 'CONFLICT',
  'real-papers-present': 'CONFLICT',
  locked: 'SERVICE_UNAVAILABLE',
  damaged: 'SERVICE_UNAVAILABLE',
  'disk-full': 'SERVICE_UNAVAILABLE',
  'no-permission': 'SERVICE_UNAVAILABLE',
  'not-a-database': 'SERVICE_UNAVAILABLE',
  'source-unreachable': 'BAD_GATEWAY',
  'source-refused': 'BAD_GATEWAY',
  'nothing-to-read': 'BAD_GATEWAY',
};

/** What a reader is told about an error of ours; `null` for anything else, which is a fault of the program. */
export function knownError(error: unknown): KnownError | null {
  if (!(error instanceof ServiceError || error instanceof StoreError || error instanceof IngestError)) return null;
  const { code, message, hint } = error;
  return {
    reason: code,
    message,
    hint,
    trpc: trpcCodes[code] ?? 'INTERNAL_SERVER_ERROR',
    exit: code === 'usage' || code === 'bad-day' || code === 'bad-query' ? 2 : 1,
  };
}

/** An error as the API throws it. Faults of the program keep their words to themselves: the log has them. */
export function toTrpcError(error: unknown): TRPCError {
  if (error instanceof TRPCError) return error;
  const known = knownError(error);
  return known === null
    ? new TRPCError({
        code: 'INTERNAL_SERVER_ERROR',
        message: 'Something broke here; the log of the server says what.',
      })
    : new TRPCError({ code: known.trpc, message: known.message, cause: error });
}

/** The status of an error by which the HTTP server itself refuses a request; `null` for any other error. */
function refusalStatus(error: unknown): number | null {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : Number.NaN;
  return status >= 400 && status < 500 ? status : null;
}

/** An error as an answer of HTTP outside the API. What is not ours is logged, and told in general words. */
export function httpError(
  error: unknown,
  log: (line: string) => void,
): { readonly status: number; readonly body: { readonly error: string; readonly hint: string } } {
  const refused = refusalStatus(error);
  if (refused !== null) return { status: refused, body: { error: (error as Error).message, hint: '' } };
  const known = knownError(error);
  if (known === null) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const told = toTrpcError(error);
  return { status: getHTTPStatusCodeFromError(told), body: { error: told.message, hint: known?.hint ?? '' } };
}

/** An error in the words of the command line: what happened, then what to do next. */
export function errorText(error: unknown): string {
  const known = knownError(error);
  if (known !== null) return known.hint === '' ? known.message : `${known.message}\n${known.hint}`;
  return `Something broke: ${error instanceof Error ? error.message : String(error)}`;
}
