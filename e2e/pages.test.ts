import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, type OwnHouse, sharedHouse, startHouse } from './house.ts';

const browser = findBrowser();
const paths = [
  ...['/', '/topics', '/topics/mine', '/topics/agents', '/rising', '/keywords', '/keywords/map'],
  ...['/upvotes', '/papers', '/sources'],
];

/** Other views of pages, and pages of single things of the house. */
function morePaths(house: House): string[] {
  const [one, two] = house.ask<{ key: string }>('select key from paper order by id limit 2');
  const [author] = house.ask<{ name: string }>('select name from author order by id limit 1');
  const [paper] = house.ask<{ organization: string }>(
    'select organization from paper where organization is not null order by id limit 1',
  );
  return [
    ...['/keywords?view=slope', '/keywords?view=distinctive', '/keywords/map?view=themes'],
    ...['/topics?s=topic:agents&s=phrase:attention&interval=month', '/upvotes?shape=violin&reading=day7'],
    ...['/rising?topic=agents&all=candidate-rising', '/rising?author=Nobody&min-upvotes=900'],
    `/authors/${encodeURIComponent(author?.name ?? '')}`,
    `/organizations/${encodeURIComponent(paper?.organization ?? '')}`,
    `/papers/${one?.key}`,
    `/papers/compare?a=${one?.key}&b=${two?.key}`,
    `/papers/compare?a=${one?.key}`,
    ...['/nowhere', '/?tour=1'],
  ];
}

const embedded = '/embed/topics?s=topic:agents&chart=how-large-is-each-topic-among-listed-papers';

/** The rules of axe whose answer differs between the themes. */
const ofColors = ['color-contrast', 'link-in-text-block'];

/** Opens a page and waits until nothing is on its way any more. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
}

/**
 * Serious troubles that axe finds in what is shown, in both themes, as theme, rule and place. Only colors differ between the
 * themes, so the second one is asked for these alone.
 */
async function seriousTroubles(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(ofColors)).analyze();
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      found.push(...nodes.map(({ target }) => `${colorScheme}, ${id}: ${target.join(' ')}`));
    }
  }
  return found;
}

/** Pages that are wider than the window, with how much. */
async function tooWide(page: Page, house: House, shown: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of shown) {
    await visit(page, house.url + path);
    const extra = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (extra > 0) found.push(`${path}: ${extra} px`);
  }
  return found;
}

describe.skipIf(browser === null)('every page', () => {
  let house: House;
  let session: BrowserSession;

  beforeAll(async () => {
    house = await sharedHouse('demo');
    session = await openBrowser(browser ?? '');
  });
  afterAll(() => session?.close());

  test('says, and so does every file, that no figure of the demo corpus is real', async () => {
    const page = await session.context.newPage();
    for (const path of paths) {
      await visit(page, house.url + path);
      expect(await page.getByText(/No figure here is real/).count(), path).toBeGreaterThan(0);
    }
    await page.close();
    for (const table of ['papers', 'topics', 'keywords', 'trends']) {
      const csv = await (await fetch(`${house.url}/export/${table}.csv?s=topic:agents&from=2025-06-01`)).text();
      expect(csv.split('\n')[0]).toContain('synthetic');
      expect(csv.split('\n')[1]).toContain('true');
    }
  });

  test('axe finds nothing serious, in light and dark', async () => {
    const page = await session.context.newPage();
    const troubles: Record<string, string[]> = {};
    const ask = async (place: string): Promise<void> => {
      const found = await seriousTroubles(page);
      if (found.length > 0) troubles[place] = found;
    };
    for (const path of [...paths, ...morePaths(house)]) {
      await visit(page, house.url + path);
      await ask(path);
    }
    await page.goto(house.url + embedded);
    await page.locator('figure svg').first().waitFor();
    await ask(embedded);
    await visit(page, `${house.url}/topics`);
    const overlays: [string, () => Promise<void>][] = [
      ['palette', () => page.keyboard.press('Control+k')],
      ['views', () => page.getByRole('button', { name: 'Saved views' }).click()],
      ['help', () => page.getByRole('button', { name: 'Help and shortcuts' }).click()],
    ];
    for (const [name, open] of overlays) {
      await open();
      await page.getByRole('dialog').waitFor();
      await ask(name);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    const exports = page.getByRole('button', { name: /^Export/ });
    await exports.first().click();
    await page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
    await ask('export');
    await page.close();
    expect(troubles).toEqual({});
  });

  test('every chart walks by arrow keys, describes itself and has its rows as a table', async () => {
    const page = await session.context.newPage();
    const lacks: string[] = [];
    let charts = 0;
    for (const path of [...paths, ...morePaths(house)]) {
      await visit(page, house.url + path);
      for (const figure of await page.locator('figure:has([data-plot])').all()) {
        charts++;
        const lack = (what: string): unknown => lacks.push(`${path}, chart ${charts}: ${what}`);
        const plane = figure.locator('[data-plot] button + output').locator('xpath=preceding-sibling::button').first();
        if ((await plane.count()) === 0) lack('nothing to walk on');
        else {
          await plane.focus();
          await plane.press('Home');
          if ((await figure.locator('output').first().textContent()) === '') lack('a key reaches no mark');
        }
        if (((await figure.locator('figcaption').textContent()) ?? '').trim().length < 20) lack('no description');
      }
      for (const tab of await page.getByRole('button', { name: /^Table of / }).all()) {
        const name = (await tab.getAttribute('aria-label')) ?? '';
        await tab.click();
        const back = page.getByRole('button', { name: name.replace('Table', 'Chart'), exact: true });
        await back.waitFor();
        const section = page.locator('section').filter({ has: back });
        if ((await section.last().getByRole('row').count()) < 2) lacks.push(`${path}, ${name}: no rows`);
        await back.click();
        await back.waitFor({ state: 'detached' });
      }
    }
    await page.close();
    expect(charts).toBeGreaterThan(20);
    expect(lacks).toEqual([]);
  });

  test('screen at 390 px: no page moves sideways, and a point opens its papers', async () => {
    const page = await session.context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await tooWide(page, house, [...paths, ...morePaths(house)])).toEqual([]);
    await page.goto(`${house.url}/topics?s=topic:agents&interval=month&at=none`);
    const plane = page.getByRole('button', { name: /^Points of the chart/ });
    await plane.waitFor();
    await plane.scrollIntoViewIfNeeded();
    const box = await plane.boundingBox();
    if (box === null) throw new Error('the plane has no place');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForURL(/[?&]at=(?!none)/);
    const all = page.getByRole('link', { name: /^Show all [\d,]+$/ });
    await all.waitFor();
    const told = (await all.textContent())?.replace('Show all ', '');
    await all.click();
    await page.getByRole('heading', { level: 1, name: `${told} papers match` }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });
});

describe.skipIf(browser === null)('a house of its own', () => {
  let house: OwnHouse;
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    house = await startHouse();
    session = await openBrowser(browser ?? '');
    page = await session.context.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await house?.close();
  });

  test('says how to fill it while it is empty', async () => {
    for (const path of paths) {
      await visit(page, house.url + path);
      expect(await page.getByRole('main').textContent(), path).toMatch(/collect|no paper|no topic of yours|demo/i);
    }
  });

  test('has no paper of the demo corpus left as soon as real ones arrive, even where the demo was cut off', async () => {
    const { runId } = (await house.tell('runs.loadDemo')) as { runId: number };
    const ofDemo = "select count(*) as n from paper_source where source_id = 'demo'";
    await expect.poll(() => house.ask<{ n: number }>(ofDemo)[0]?.n, { timeout: 120_000 }).toBeGreaterThan(100);
    await visit(page, house.url);
    expect(await page.getByText(/No figure here is real/).count()).toBeGreaterThan(0);
    await house.tell('runs.cancel', { runId });
    await house.settled();
    await house.collect();
    expect(house.ask(ofDemo)).toEqual([{ n: 0 }]);
    await visit(page, house.url);
    expect(await page.getByText(/No figure here is real/).count()).toBe(0);
  });
});
