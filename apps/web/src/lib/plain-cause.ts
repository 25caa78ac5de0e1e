import { formatDaysIn } from './format.ts';

/** What each kind of failure of a source comes down to. */
const plain: Readonly<Record<string, string>> = {
  'source-unreachable': 'there is no connection to it',
  'source-refused': 'it refused to answer',
  'source-failing': 'it broke off or answered with errors',
  'bad-answer': 'its answer could not be read',
  'schema-drift': 'its records have another form than before',
  'nothing-to-read': 'it listed no paper',
  'host-not-allowed': 'its address is not one that may be asked',
};

/** Why a run failed, in plain words after a colon, from an error that names its code; other errors as they are. */
export function plainCause(error: string): string {
  const known = Object.entries(plain).find(([code]) => error.includes(code));
  return known?.[1] ?? formatDaysIn(error).replace(/\.+$/, '');
}
