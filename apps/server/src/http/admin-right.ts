import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config.ts';
import { isLoopback } from './own-host.ts';

/** Holds the proof of an admin's browser. */
export const adminCookie = 'papertide_admin';

/** What the cookie of an admin's browser holds: proof that the token was known, not the token. */
export const adminProof = (token: string): string =>
  createHmac('sha256', token).update('papertide admin').digest('base64url');

const digest = (text: string): Buffer => createHmac('sha256', 'compare').update(text).digest();
/** Whether two texts are equal, in a time that tells nothing about where they differ. */
export const isSameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

function cookieOf(header: string | undefined, name: string): string | null {
  const found = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found === undefined ? null : found.trim().slice(name.length + 1);
}

/** Whether the house is reached from this machine alone: it listens on loopback, and no proxy stands before it. */
const isPrivate = ({ host, publicHosts }: Pick<Config, 'host' | 'publicHosts'>): boolean =>
  isLoopback(host) && publicHosts.length === 0;

/** Headers by which a proxy tells that it passes on what somebody else asks. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Whether who asks may change what everybody sees: definitions of topics, groups of synonyms, shared views, what is collected.
 * With a token only who shows it, as `Authorization: Bearer <token>` or by the cookie of a browser that entered it; without
 * one everybody where the house is reached from this machine alone, and nobody where it is not or where a proxy asks.
 */
export function hasAdminRight(
  headers: IncomingHttpHeaders,
  config: Pick<Config, 'adminToken' | 'host' | 'publicHosts'>,
): boolean {
  const { adminToken } = config;
  if (adminToken === null) return isPrivate(config) && forwarded.every((name) => headers[name] === undefined);
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return isSameSecret(bearer, adminToken);
  const cookie = cookieOf(headers.cookie, adminCookie);
  return cookie !== null && isSameSecret(cookie, adminProof(adminToken));
}
