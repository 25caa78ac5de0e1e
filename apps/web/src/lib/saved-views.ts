import { savedViewSchema, viewName } from '@papertide/core/query';
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
function isView(found: unknown): found is SavedView {
  return savedViewSchema.safeParse(found).success && typeof (found as SavedView).id === 'string';
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
