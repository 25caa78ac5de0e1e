import { groupPapers, type KeywordGroup, keywordGroups, type Stability, seededRandom } from '@papertide/core/networks';
import { type Axis, everyPaper } from '@papertide/core/query';
import { type Db, mappedKeywords, snapshot } from '@papertide/store';
import { generalKeywords } from './general-keywords.ts';
import type { Window } from './windows.ts';

const seed = 20_250_101;
/** Keywords of a window that are grouped, and the papers that each needs. */
const mostKeys = 400;
const leastPapers = 5;
/** High, for small groups. */
const resolution = 4;
const resamples = 20;
/** Of earlier windows, whose groups lend their names only. */
const earlierSamples = 8;
/** Papers with none of the keywords that are looked at hold no group. */
const unlimited = 100_000;

export interface GroupsQuestion {
  readonly axis: Axis;
  readonly now: Window;
  readonly before: Window;
  /** Earlier windows, oldest first, through which groups are followed. */
  readonly earlier: readonly Window[];
}

/** A group of the window with the days of its papers in both windows. */
export interface DrawnGroup extends KeywordGroup {
  readonly keywords: readonly { readonly key: string; readonly label: string; readonly n: number }[];
  /** The date of each of its papers. */
  readonly days: readonly string[];
}

export interface DrawnGroups {
  readonly groups: readonly DrawnGroup[];
  readonly stability: Stability | null;
  /** The keys of the groups of each earlier window. */
  readonly steps: readonly (readonly (readonly string[])[])[];
}

/** Finds the groups of a window and of those before it. Takes seconds: ask through `Networks`. */
export function drawGroups(db: Db, { axis, now, before, earlier }: GroupsQuestion): Promise<DrawnGroups> {
  return snapshot(db, async (read) => {
    const keywordsOf = ({ from, to }: Window) =>
      mappedKeywords(
        read,
        { ...everyPaper, axis, from, to },
        { origin: 'keyword', leastPapers, mostKeys, hide: generalKeywords },
      );
    const cut = async (window: Window, samples: number) => {
      const found = await keywordsOf(window);
      const lists = found.papers.map(({ keys }) => keys);
      const options = { random: seededRandom(seed), resolution, mostKeys, leastPapers, resamples: samples };
      return { ...found, ...keywordGroups(lists, options) };
    };
    const steps: (readonly string[])[][] = [];
    for (const window of earlier) steps.push((await cut(window, earlierSamples)).groups.map(({ keys }) => keys));
    const { groups, stability, keywords } = await cut(now, resamples);
    const keys = [...new Set(groups.flatMap((group) => group.keys))];
    const both = await mappedKeywords(
      read,
      { ...everyPaper, axis, from: before.from, to: now.to },
      { origin: 'keyword', leastPapers: 1, mostKeys: unlimited, keys },
    );
    const wordOf = new Map(keywords.map((keyword) => [keyword.key, keyword]));
    return {
      stability,
      steps,
      groups: groups.map((group) => ({
        ...group,
        keywords: group.keys.map((key) => wordOf.get(key) ?? { key, label: key, n: 0 }),
        days: groupPapers(both.papers, new Set(group.keys)).flatMap(({ day }) => day ?? []),
      })),
    };
  });
}
