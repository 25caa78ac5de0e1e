import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, openHouse } from './house.ts';

const browser = findBrowser();

/** Each kind of chart: where it stands, how its plane is named, and the key that reaches a first mark. */
const charts = [
  ['bars', '/papers', /^Bars of the chart/, 'Home'],
  ['calendar', '/sources', /^Days of the calendar/, 'End'],
  ['boxes', '/upvotes', /^Periods of the chart/, 'End'],
  ['trend', '/topics?interval=month', /^Points of the chart/, 'End'],
] as const;

describe.skipIf(browser === null)('every kind of chart', () => {
  let house: House;
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    session = await openBrowser(browser ?? '');
    page = await session.context.newPage();
    await house.collect();
  });
  afterAll(async () => {
    await session?.close();
    await house?.close();
  });

  test.each(charts)('%s: a mark says how many papers it has, and opens exactly those', async (_, path, name, key) => {
    await page.goto(house.url + path);
    const plane = page.getByRole('button', { name }).first();
    await plane.focus();
    await plane.press(key);
    // What a mark says is read out in words, or stands in the tooltip of the point that the keys reached.
    const said = await plane.evaluate((button) => button.parentElement?.parentElement?.textContent ?? '');
    await plane.press('Enter');
    const all = page.getByRole('link', { name: /^Show all/ }).first();
    const list = page.getByRole('heading', { level: 1, name: /papers? match/ });
    await all.or(list).first().waitFor();
    if (await all.isVisible()) await all.click();
    await list.waitFor();
    const n = Number((await list.textContent())?.match(/^[\d,]+/)?.[0].replaceAll(',', ''));
    expect(n).toBeGreaterThan(0);
    expect(said).toMatch(new RegExp(`(?<![\\d,])${n.toLocaleString('en')}(?![\\d,])`));
    const { searchParams } = new URL(page.url());
    const { total } = await house.read<{ total: number }>(
      `papers.count?input=${encodeURIComponent(
        JSON.stringify({
          from: searchParams.get('from'),
          to: searchParams.get('to'),
          topics: searchParams.getAll('topic'),
        }),
      )}`,
    );
    expect(n).toBe(total);
    expect(
      await page
        .getByRole('list', { name: /listed|upvoted/i })
        .getByRole('listitem')
        .first()
        .getAttribute('aria-setsize'),
    ).toBe(String(n));
  });
});
