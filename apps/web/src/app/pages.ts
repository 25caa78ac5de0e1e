import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Page = LazyExoticComponent<ComponentType>;

/** A page in the head of the shell: its address, its name, the letter that follows `g`, and when it is loaded. */
export interface NavigablePage {
  readonly path: string;
  readonly name: string;
  readonly letter: string;
  readonly Page: Page;
}

/** The pages in reading order. */
export const pages: readonly NavigablePage[] = [
  {
    path: '/',
    name: 'Overview',
    letter: 'o',
    Page: lazy(async () => ({ default: (await import('../features/overview/OverviewPage.tsx')).OverviewPage })),
  },
  {
    path: '/topics',
    name: 'Topics',
    letter: 't',
    Page: lazy(async () => ({ default: (await import('../features/topics/TopicsPage.tsx')).TopicsPage })),
  },
  {
    path: '/rising',
    name: 'Rising',
    letter: 'r',
    Page: lazy(async () => ({ default: (await import('../features/rising/RisingPage.tsx')).RisingPage })),
  },
  {
    path: '/keywords',
    name: 'Keywords',
    letter: 'k',
    Page: lazy(async () => ({ default: (await import('../features/keywords/KeywordsPage.tsx')).KeywordsPage })),
  },
  {
    path: '/upvotes',
    name: 'Upvotes',
    letter: 'u',
    Page: lazy(async () => ({ default: (await import('../features/upvotes/UpvotesPage.tsx')).UpvotesPage })),
  },
  {
    path: '/papers',
    name: 'Papers',
    letter: 'p',
    Page: lazy(async () => ({ default: (await import('../features/papers/PapersPage.tsx')).PapersPage })),
  },
  {
    path: '/sources',
    name: 'Sources',
    letter: 's',
    Page: lazy(async () => ({ default: (await import('../features/sources/SourcesPage.tsx')).SourcesPage })),
  },
];

/** The page of one paper, which is in no menu. */
export const PaperPage: LazyExoticComponent<ComponentType<{ paperKey: string }>> = lazy(async () => ({
  default: (await import('../features/paper/PaperPage.tsx')).PaperPage,
}));

/** The map of keywords, which the page of keywords leads to. */
export const KeywordMapPage: Page = lazy(async () => ({
  default: (await import('../features/keyword-map/KeywordMapPage.tsx')).KeywordMapPage,
}));

/** Two papers side by side, in no menu either. */
export const ComparePage: Page = lazy(() => import('../features/paper/compare/ComparePage.tsx'));

/** The topics that readers define. */
export const OwnTopicsPage: Page = lazy(async () => ({
  default: (await import('../features/own-topics/OwnTopicsPage.tsx')).OwnTopicsPage,
}));

/** The page of one topic. */
export const TopicPage: LazyExoticComponent<ComponentType<{ id: string }>> = lazy(async () => ({
  default: (await import('../features/portrait/TopicPage.tsx')).TopicPage,
}));

/** The page of everybody of one name. */
export const AuthorPage: LazyExoticComponent<ComponentType<{ name: string }>> = lazy(async () => ({
  default: (await import('../features/portrait/NamePages.tsx')).AuthorPage,
}));

/** The page of one organization. */
export const OrganizationPage: LazyExoticComponent<ComponentType<{ name: string }>> = lazy(async () => ({
  default: (await import('../features/portrait/NamePages.tsx')).OrganizationPage,
}));

/** The page that an address belongs to, `undefined` for one that is in none. */
export function pageAt(path: string): NavigablePage | undefined {
  return pages.find((page) =>
    page.path === '/' ? path === '/' : path === page.path || path.startsWith(`${page.path}/`),
  );
}
