import { createContext, useContext } from 'react';

/** One chart of a page by itself, in a frame on another page: which one, and the element that takes it. */
export interface Embedding {
  readonly chart: string;
  readonly place: HTMLElement;
}

/** `null` on the page itself. */
export const EmbedContext = createContext<Embedding | null>(null);

/** What stands alone around, if anything does. */
export const useEmbedding = (): Embedding | null => useContext(EmbedContext);

/** The name of a chart in an address: its title in lower case, `[a-z0-9-]`. */
export function chartName(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** Where a chart of the page at an address stands by itself. The selected point stays behind. */
export function embedHref(title: string, { pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const pairs = new URLSearchParams(search);
  pairs.delete('at');
  pairs.set('chart', chartName(title));
  return `/embed${pathname}?${pairs}`;
}
