/** What went wrong in a service: wrong words of the caller, something that is not there, or something in the way. */
export type ServiceErrorCode = 'usage' | 'forbidden' | 'not-found' | 'busy' | 'port-in-use' | 'no-database' | 'no-file';

/** An error that a reader can act on: what happened (`message`) and what to do next (`hint`). */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ServiceErrorCode;
  readonly hint: string;

  constructor(code: ServiceErrorCode, message: string, hint = '', options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
