import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';
import { listOpened, numberIn, openMark } from './open-mark.ts';

const browser = findBrowser();

interface Walk {
  /** The component, and which of its places this is. */
  readonly of: string;
  readonly path: string;
  /** How the plane of the chart is named. */
  readonly plane: RegExp;
  /** Keys that reach a mark. */
  readonly keys: readonly string[];
  /** The number of papers in its words; before "papers" unless told. */
  readonly says?: RegExp;
}

const points = /^Points of the chart/;
const ofAll = /([\d,]+) of [\d,]+/;

const walks: readonly Walk[] = [
  { of: 'TrendChart', path: '/topics?interval=month', plane: points, keys: ['End'], says: ofAll },
  { of: 'TrendChart', path: '/', plane: points, keys: ['End', 'ArrowLeft'], says: ofAll },
  { of: 'TrendChart', path: '/topics/agents', plane: points, keys: ['End', 'ArrowLeft'], says: ofAll },
  { of: 'TrendChart', path: '/topics?s=phrase:attention&metric=papers', plane: points, keys: ['Home', 'ArrowRight'] },
  { of: 'BarTrend', path: '/papers', plane: /^Bars of the chart/, keys: ['Home', 'ArrowRight'] },
  { of: 'CoverageCalendar', path: '/sources', plane: /^Days of the calendar/, keys: ['Home', 'ArrowRight'] },
  {
    ...{ of: 'BoxPlotChart', path: '/upvotes', plane: /^Periods of the chart/, keys: ['Home', 'ArrowRight'] },
    says: /Papers ([\d,]+)/,
  },
  { of: 'QuadrantChart', path: '/upvotes', plane: /^Topics by growth and reception/, keys: ['Home'] },
  { of: 'MedianDots', path: '/upvotes', plane: /^Topics by median percentile/, keys: ['Home', 'ArrowDown'] },
  { of: 'IntervalDots', path: '/upvotes', plane: /^Topics by the upvotes that go with them/, keys: ['Home'] },
  { of: 'IntervalDots', path: '/upvotes', plane: /^Weekdays of listing/, keys: ['Home', 'ArrowDown'] },
  { of: 'AccrualChart', path: '/upvotes', plane: /^Ages in days/, keys: ['Home', 'ArrowRight'] },
  { of: 'PeriodDots', path: '/upvotes', plane: /^Gini by period/, keys: ['Home', 'ArrowRight'] },
  { of: 'PeriodDots', path: '/upvotes', plane: /^(?!Gini).* by period\./, keys: ['End', 'ArrowLeft'] },
  {
    ...{ of: 'SlopeChart', path: '/keywords?view=slope&k=none', plane: /^Keywords in two periods/ },
    keys: ['ArrowDown'],
    says: /([\d,]+) of [\d,]+ now/,
  },
  {
    ...{ of: 'OddsPlot', path: '/keywords?view=distinctive&k=none', plane: /^Keywords by log-odds/ },
    keys: ['ArrowDown'],
  },
  { of: 'KeywordMapChart', path: '/keywords/map', plane: /^Keywords of the map/, keys: ['Home'] },
  { of: 'ThemeMap', path: '/keywords/map?view=themes', plane: /^Themes\./, keys: ['Home'] },
];

describe.skipIf(browser === null)('any point, bar, cell or node opens exactly the papers behind it', () => {
  let house: House;
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    house = await sharedHouse('demo');
    session = await openBrowser(browser ?? '');
    page = await session.context.newPage();
  });
  afterAll(() => session?.close());

  /** How many papers the file of a list has. */
  const inFile = async (search: string): Promise<number> =>
    csvParse(await (await fetch(`${house.url}/export/papers.csv${search}`)).text()).length;

  test.each(walks)('$of on $path: the number of the mark, the list and its file agree', async (walk) => {
    await page.goto(house.url + walk.path);
    const { told, listed, search, words } = await openMark(page, walk.plane, walk.keys, walk.says);
    expect(listed, words).toBe(told);
    if (search === null) return;
    const sizes = page.locator('[aria-setsize]');
    await expect.poll(() => sizes.first().getAttribute('aria-setsize'), { timeout: 30_000 }).toBe(String(told));
    expect(await inFile(search)).toBe(told);
  });

  test.each([
    ['a change on Rising', '/rising', /papers? of /, /^([\d,]+) papers?/],
    [
      'a keyword of the source on Rising',
      '/rising?kind=keyword&origin=single-source-keyword',
      /papers? of /,
      /^([\d,]+) papers?/,
    ],
    ['a change among some papers', '/rising?min-upvotes=10&has-code=yes', /papers? of /, /^([\d,]+) papers?/],
    ['a keyword beside another', '/keywords', /papers with both$/, /^([\d,]+) of/],
  ] as const)('%s: its link and the list agree', async (_, path, name, says) => {
    await page.goto(house.url + path);
    const link = page.getByRole('link', { name }).first();
    await link.waitFor();
    const told = numberIn((await link.getAttribute('aria-label')) ?? (await link.textContent()), says);
    await link.click();
    await page.waitForURL(/\/papers\?/);
    const { listed, search } = await listOpened(page);
    expect(told).toBeGreaterThan(0);
    expect(listed).toBe(told);
    expect(await inFile(search ?? '')).toBe(told);
  });

  test('every chart component whose marks open something is walked', () => {
    const folder = fileURLToPath(new URL('../apps/web/src/charts/', import.meta.url));
    const opening = readdirSync(folder)
      .filter((name) => /^[A-Z]\w*\.tsx$/.test(name))
      .filter((name) => /readonly on[A-Z]\w*\??: \(/.test(readFileSync(folder + name, 'utf8')))
      .map((name) => name.replace('.tsx', ''));
    expect(opening.length).toBeGreaterThan(10);
    const walked = new Set(walks.map(({ of }) => of));
    expect(opening.filter((name) => !walked.has(name))).toEqual([]);
  });
});
