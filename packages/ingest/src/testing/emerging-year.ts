import { addDays, type Day, isWorkday } from '@papertide/core';
import { fixtureElement } from './fixture-day.ts';

const steady = [
  'Granite cliffs weather under frost cycles near alpine glaciers',
  'Coral larvae drift along tidal currents of warm lagoons',
  'Honey bees waggle toward clover meadows and lime blossoms',
  'Copper smelters poured bronze ingots beside clay furnaces',
  'Violin makers varnish spruce boards with amber resin',
  'Desert foxes hunt sand beetles under acacia shrubs',
  'Railway signals guard level crossings and freight yards',
  'Baker yeast ferments rye dough in stone ovens',
  'Lighthouse keepers logged fog horns and spring tides',
  'Silk weavers dyed indigo yarn on wooden looms',
];
const young = 'Lattice routing sends token bundles through compact memory pools';

/** 53 weeks of invented lists up to 29 June 2025, three papers each workday, and from the middle on now and then a fourth of a kind that was not there before. */
export function emergingYear(): Map<Day, Record<string, unknown>[]> {
  const lists = new Map<Day, Record<string, unknown>[]>();
  for (let i = 0; i < 371; i++) {
    const day = addDays('2024-06-24', i);
    const titles = [0, 1, 2]
      .map((n) => steady[(3 * i + n) % steady.length] ?? '')
      .concat(i > 188 && i % 3 === 0 ? [young] : []);
    const papers = titles.map((title, n) => fixtureElement(day, n + 1, { title, summary: title }));
    lists.set(day, isWorkday(day) ? papers : []);
  }
  return lists;
}
