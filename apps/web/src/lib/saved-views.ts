import { keep } from './kept.ts';

/** A page with its whole state under a name: an address of this house. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Path and query string: `/topics?s=topic:agents`. */
  readonly href: string;
}

/** As many as a reader can oversee. */
export const mostViews = 100;
const longestName = 80;
const longestHref = 4000;

/** A name as it is kept: one line, without space around, cut at 80 characters. */
export const viewName = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestName);

/** Whether a text is an address inside this house, and no way out of it. */
const isOwnHref = (href: unknown): href is string =>
  typeof href === 'string' && /^\/(?![/\\])/.test(href) && href.length <= longestHref;

function isView(found: unknown): found is SavedView {
  if (typeof found !== 'object' || found === null) return false;
  const { id, name, href } = found as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' && viewName(name) !== '' && isOwnHref(href);
}

/** The views that the browser keeps, whatever is found there. */
export function readViews(found: unknown): readonly SavedView[] {
  return Array.isArray(found) ? found.filter(isView).slice(0, mostViews) : [];
}

/** The views with one more, last; a view of the same name is replaced in its place. A name of nothing adds nothing. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const named = { ...view, name: viewName(view.name) };
  if (!isView(named)) return views;
  const at = views.findIndex(({ name }) => name === named.name);
  return at < 0 ? [...views, named].slice(-mostViews) : views.with(at, named);
}

/** The views with one renamed; a name of nothing, or one that another view has, changes nothing. */
export function renamed(views: readonly SavedView[], id: string, name: string): readonly SavedView[] {
  const next = viewName(name);
  const taken = next === '' || views.some((view) => view.id !== id && view.name === next);
  return taken ? views : views.map((view) => (view.id === id ? { ...view, name: next } : view));
}

/** Views that this browser keeps; nobody else sees them. */
export const localViews = keep('views', readViews);
