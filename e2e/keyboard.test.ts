import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';

const browser = findBrowser();

describe.skipIf(browser === null)('keyboard only', () => {
  let house: House;
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    house = await sharedHouse('collected');
    session = await openBrowser(browser ?? '');
    page = await session.context.newPage();
  });
  afterAll(() => session?.close());

  test('g and a letter, a chart by arrows, Enter for its papers, / for words, Esc', async () => {
    await page.goto(house.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.waitForURL(/\/topics/);
    const plane = page.getByRole('button', { name: /Points of the chart/ });
    await plane.waitFor();
    for (let i = 0; i < 80 && !(await plane.evaluate((e) => e === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    expect(await plane.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /^Papers of / }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL(/\/papers/);
    await page.locator('[data-search]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('attention');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search.includes('attention'));
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('the palette finds a page, a paper and a saved view', async () => {
    await page.goto(`${house.url}/topics?interval=week`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to or do' }).waitFor();
    await page.keyboard.type('save or open');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Week by week');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Week by week' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    await page.keyboard.type('sources');
    await page.getByRole('option', { name: /^Sources/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources/);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('week by');
    await page.getByRole('option', { name: /^Week by week/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/topics\?interval=week/);

    const [{ title, key } = { title: '', key: '' }] = house.ask<{ title: string; key: string }>(
      'select title, key from paper order by id limit 1',
    );
    await page.keyboard.press('Control+k');
    await page.keyboard.type(title);
    await page.getByRole('group', { name: 'Papers' }).getByRole('option', { name: title }).first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/papers/'));
    expect(decodeURIComponent(new URL(page.url()).pathname)).toMatch(/^\/papers\/.+/);
    expect(key).not.toBe('');
  });

  test('the tour is shown where it is asked for, can be skipped, and does not return', async () => {
    await page.goto(`${house.url}/?tour=1`);
    const tour = page.getByRole('complementary', { name: 'Tour' });
    await tour.waitFor();
    expect(await tour.textContent()).toContain('1 of 4');
    await tour.getByRole('button', { name: 'Next' }).click();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    await page.goto(house.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await tour.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('papertide-tour-seen'))).toBe('true');
  });
});
