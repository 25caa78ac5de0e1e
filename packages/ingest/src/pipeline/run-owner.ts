import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Names this process among all that may share a database: machine, process id, and a mark that no other one has. */
export const thisProcess = `${hostname()} ${process.pid} ${randomUUID()}`;

/**
 * Whether the process that an owner names is known to have ended: one of this machine whose id nobody has any more, or we
 * ourselves have. Of other machines nothing is known; nor where the id went to a stranger: then only its silence tells.
 */
export function isOwnerGone(owner: string): boolean {
  const [host, pid] = owner.split(' ');
  if (host !== hostname() || owner === thisProcess) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
