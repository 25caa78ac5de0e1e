import { useDebouncedValue } from '@mantine/hooks';
import { type Dimension, formatSeriesRef, paperFilterSchema, paperQuerySchema } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { navigate } from 'wouter/use-browser-location';
import { paperHref } from '../../components/PaperRow.tsx';
import { calmText } from '../../lib/calm-text.ts';
import { useSchemeChoice } from '../../lib/color-scheme.ts';
import { plural } from '../../lib/format.ts';
import { useKept } from '../../lib/kept.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { portraitHref } from '../../lib/portrait-href.ts';
import { readPairs, writePairs } from '../../lib/query-string.ts';
import { localViews } from '../../lib/saved-views.ts';
import { useSharedViews } from '../../lib/shared-views.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type Command, matching } from './commands.ts';
import { pageCommands } from './page-commands.ts';
import { phraseOf, searchWords } from './search-words.ts';

/** The trend of a series; on the page of topics it joins those that the address names, and takes the place of the usual ones. */
function compareHref(series: string): string {
  const { pathname, search } = window.location;
  const pairs = pathname === '/topics' ? readPairs(search) : [];
  return `/topics${writePairs([...pairs.filter(([n, v]) => !(n === 's' && (v === series || v === 'none'))), ['s', series]])}`;
}

/** Everything that the shell itself can do. */
export interface ShellActions {
  readonly onHelp: () => void;
  readonly onViews: () => void;
  readonly onTour: () => void;
}

function useActions({ onHelp, onViews, onTour }: ShellActions): Command[] {
  const { choose } = useSchemeChoice();
  const action = (label: string, run: () => void, note?: string): Command => ({
    ...{ id: `action ${label}`, label, group: 'Actions', run },
    ...(note === undefined ? {} : { note }),
  });
  const exports = [...document.querySelectorAll<HTMLElement>('main button[aria-label^="Export"]')];
  return [
    action('Save or open a view', onViews),
    ...exports.map((button) =>
      action((button.getAttribute('aria-label') ?? '').replace(/^Export:? /, 'Export '), () => button.click()),
    ),
    action('Copy link to this page', () => void navigator.clipboard.writeText(window.location.href)),
    action('Light colors', () => choose('light')),
    action('Dark colors', () => choose('dark')),
    action('Colors as the system', () => choose('auto')),
    action('Print', () => window.print()),
    action('Help and shortcuts', onHelp, '?'),
    action('Show the tour', onTour),
  ];
}

/** What a name may be, and the heading that it stands under. */
const offered = ['topic', 'keyword', 'author', 'organization'] as const;
const groupsOf: Readonly<Partial<Record<Dimension, string>>> = {
  topic: 'Topics',
  keyword: 'Keywords',
  author: 'Authors',
  organization: 'Organizations',
};

/**
 * What the palette offers for a text: pages, saved views, actions; topics, keywords, authors and organizations, exact names
 * first; papers by title, and all with the words or the phrase. To compare: series only.
 */
export function useCommands(text: string, mode: 'all' | 'compare', actions: ShellActions) {
  const trpc = useTRPC();
  const [typed] = useDebouncedValue(text.trim(), 150);
  const local = useKept(localViews);
  const shared = useSharedViews().views.map((view) => ({ ...view, note: 'shared' }));
  const views: { id: string | number; name: string; href: string; note?: string }[] = [...local, ...shared];
  const does = useActions(actions);
  const suggest = useQuery(trpc.keywords.suggest.queryOptions({ text: typed, limit: 10, dimensions: [...offered] }));
  const found = useQuery(
    trpc.papers.list.queryOptions(paperQuerySchema.parse({ filter: { text: typed }, sort: 'relevance', limit: 5 }), {
      enabled: mode === 'all' && typed.length > 2,
    }),
  );
  const phrase = phraseOf(typed);
  const asPhrase = useQuery(
    trpc.papers.count.queryOptions(paperFilterSchema.parse({ text: phrase ?? '' }), {
      enabled: mode === 'all' && phrase !== null,
    }),
  );
  const series = (suggest.data ?? []).map(({ ref, label, papers }): Command => {
    const id = formatSeriesRef(ref);
    const isName = ref.dimension === 'author' || ref.dimension === 'organization';
    const href = isName && mode === 'all' ? portraitHref(ref) : null;
    const run = (): void => navigate(href ?? compareHref(id));
    return { id, label, group: groupsOf[ref.dimension] ?? 'Series', note: plural(papers, 'paper'), run };
  });
  const isSearching = suggest.isFetching || found.isFetching;
  if (mode === 'compare') return { commands: series, isSearching };
  const viewCommands = views.map(
    ({ id, name, href, note }): Command => ({
      id: `view ${id}`,
      label: name,
      group: 'Saved views',
      ...(note === undefined ? {} : { note }),
      run: () => navigate(href),
    }),
  );
  const papers = typed.length > 2 && found.data && !found.isPlaceholderData ? found.data : null;
  const paperCommands = (papers?.rows ?? []).map(
    ({ key, title }): Command => ({
      ...{ id: `paper ${key}`, label: calmText(title), group: 'Papers', run: () => navigate(paperHref(key)) },
    }),
  );
  const listed = (asked: string, total: number): Command => ({
    ...{ id: `papers ${asked}`, label: searchWords(total, asked), group: 'Papers' },
    run: () => navigate(papersHref({ filter: { text: asked } })),
  });
  const all: Command[] =
    papers !== null && papers.total > paperCommands.length
      ? [
          listed(typed, papers.total),
          ...(phrase !== null && (asPhrase.data?.total ?? 0) > 0 ? [listed(phrase, asPhrase.data?.total ?? 0)] : []),
        ]
      : [];
  const own = matching([...pageCommands, ...viewCommands, ...does], text);
  return {
    commands: text.trim() === '' ? own : [...own.slice(0, 8), ...series, ...paperCommands, ...all],
    isSearching,
  };
}
