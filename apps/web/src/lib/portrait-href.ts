import type { SeriesRef } from '@papertide/core/query';

const part = encodeURIComponent;

/** The page of a topic. */
export const topicHref = (id: string): string => `/topics/${part(id)}`;
/** The page of everybody who has a name. */
export const authorHref = (name: string): string => `/authors/${part(name)}`;
/** The page of an organization. */
export const organizationHref = (name: string): string => `/organizations/${part(name)}`;

/** The page of a series that has one of its own, else `null`. */
export function portraitHref({ dimension, key }: SeriesRef): string | null {
  if (dimension === 'topic') return topicHref(key);
  if (dimension === 'author') return authorHref(key);
  return dimension === 'organization' ? organizationHref(key) : null;
}
