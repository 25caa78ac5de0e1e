import {
  addDays,
  type Day,
  dayNumber,
  isWorkday,
  type PaperRecord,
  type SourcedPaper,
  titleKey,
} from '@papertide/core';
import { taxonomy } from '@papertide/core/topics';
import { inventPaper } from './demo-paper.ts';
import { inventFashions } from './fashions.ts';
import { type Growth, inventGrowth, readAt, readingAges } from './growth.ts';
import { between, pick, type Random, seededRandom, weightedIndex } from './random.ts';

/** Days of the demo corpus: 24 months. */
export const demoDays = 730;

/** A day of the demo corpus: its list, and the papers of earlier lists read again, each with a reading of that day. */
export interface DemoDay {
  readonly day: Day;
  readonly listed: readonly SourcedPaper[];
  readonly readAgain: readonly SourcedPaper[];
}

interface Listed {
  readonly paper: PaperRecord;
  readonly listedOn: Day;
  readonly growth: Growth;
}

/** The first day of the corpus that ends with a day. */
export function demoStart(through: Day): Day {
  return addDays(through, 1 - demoDays);
}

/**
 * The demo corpus, day by day up to `through`, inclusive: about 12,000 invented papers on working days of 24 months, with
 * topics that rise, fade, burst and stay, and growing upvotes. The same `through` gives the same corpus; no clock is read.
 */
export function* inventCorpus(through: Day, seed = 20_240_601): Generator<DemoDay> {
  const random = seededRandom(seed);
  const fashions = inventFashions(taxonomy, random);
  const start = demoStart(through);
  const listedOn = new Map<Day, Listed[]>();
  const titles = new Set<string>();
  let n = 0;
  for (let day = start; day <= through; day = addDays(day, 1)) {
    const time = (dayNumber(day) - dayNumber(start)) / (demoDays - 1);
    const weights = fashions.map((fashion) => fashion.weight(time));
    const list: Listed[] = [];
    for (let left = isWorkday(day) ? papersOn(time, random) : 0; left > 0; left--) {
      const chosen = new Set(Array.from({ length: pick(random, [2, 2, 2, 3]) }, () => weightedIndex(random, weights)));
      const phrases = [...chosen].map((i) => usualPhrase(random, fashions[i]?.phrases ?? []));
      const publishedOn = addDays(day, -between(random, 0, 4));
      n++;
      let paper = inventPaper(random, n, phrases, publishedOn);
      // Papers without an arXiv id are told apart by their titles.
      while (titles.has(titleKey(paper.title))) paper = inventPaper(random, n, phrases, publishedOn);
      titles.add(titleKey(paper.title));
      list.push({ paper, listedOn: day, growth: inventGrowth(random, paper.githubRepo !== null) });
    }
    listedOn.set(day, list);
    const [listed = [], ...again] = readingAges.map((age) =>
      (listedOn.get(addDays(day, -age)) ?? []).map((each) => sourced(each, age, random)),
    );
    listedOn.delete(addDays(day, -(readingAges.at(-1) ?? 0)));
    yield { day, listed, readAgain: again.flat() };
  }
}

/** The first spelling of a topic three times in five, else any of them. */
function usualPhrase(random: Random, phrases: readonly string[]): string {
  return random() < 0.6 ? (phrases[0] ?? '') : pick(random, phrases);
}

/** Lists grow from about 17 to about 29 papers, give or take a few. */
function papersOn(time: number, random: Random): number {
  return Math.round(17 + 12 * time) + between(random, -5, 5);
}

function sourced({ paper, listedOn, growth }: Listed, age: number, random: Random): SourcedPaper {
  return { paper, listedOn, observation: readAt(growth, listedOn, age, random) };
}
