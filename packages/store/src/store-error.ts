export type StoreErrorCode =
  | 'not-a-database'
  | 'newer-schema'
  | 'no-permission'
  | 'locked'
  | 'unsupported'
  | 'disk-full'
  | 'damaged';

/** What is wrong with the database as a whole, with a `hint` that says what the operator can do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly hint: string;

  constructor(code: StoreErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
