import { navigate } from 'wouter/use-browser-location';
import { pages } from '../pages.ts';
import type { Command } from './commands.ts';

/** Views within pages that have an address but no place in the menu, with other words that people call them by. */
const views: readonly (readonly [label: string, path: string, words: string])[] = [
  ['Keyword map', '/keywords/map', 'co-occurrence map'],
  ['Thematic map of keywords', '/keywords/map?view=themes', 'themes strategic diagram'],
  ['Keywords of two periods: slope', '/keywords?view=slope', 'slope chart'],
  ['Keywords of two periods: distinctive', '/keywords?view=distinctive', 'distinctive words'],
  ['Your topics', '/topics/mine', 'own topics my topics'],
  ['Compare two papers', '/papers/compare', 'side by side'],
];

const go = (path: string, label: string, more: Partial<Command>): Command => ({
  ...{ id: `page ${path}`, label, group: 'Pages', run: () => navigate(path) },
  ...more,
});

/** Every page that has an address of its own: those of the menu with their keys, then the views within them. */
export const pageCommands: readonly Command[] = [
  ...pages.map(({ path, name, letter }) => go(path, name, { note: `g ${letter}` })),
  ...views.map(([label, path, words]) => go(path, label, { words })),
];
