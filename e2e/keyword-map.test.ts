import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';

const browser = findBrowser();

describe.skipIf(browser === null)('the keyword map', () => {
  let house: House;
  let session: BrowserSession;

  beforeAll(async () => {
    house = await sharedHouse('collected');
    session = await openBrowser(browser ?? '');
  });
  afterAll(() => session?.close());

  test('a keyword reached by keys opens exactly its papers: number, list and database agree', async () => {
    const page = await session.context.newPage();
    await page.goto(`${house.url}/keywords/map`);
    await page.locator('.pt-map-nodes circle').first().waitFor();
    await page.getByRole('button', { name: /^Keywords of the map/ }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const all = page.getByRole('link', { name: /^Show all [\d,]+$/ });
    await all.waitFor();
    const told = Number((await all.textContent())?.replace(/\D/g, ''));
    const key = new URL(page.url()).searchParams.get('k') ?? '';
    const [row] = house.ask<{ n: number }>(
      `select count(distinct paper_id) as n from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
       where merged = ? and origin = 'extracted'`,
      key,
    );
    expect(told).toBe(row?.n);
    await all.click();
    await page.waitForURL(/\/papers\?/);
    await page
      .getByText(new RegExp(`^${told.toLocaleString('en-US')} papers?$`))
      .first()
      .waitFor();
    await page.close();
  });

  test('a theme opens exactly its papers, and VOSviewer’s file holds every keyword', async () => {
    const page = await session.context.newPage();
    await page.goto(`${house.url}/keywords/map?view=themes`);
    const cluster = page
      .getByRole('list')
      .getByRole('button', { name: /papers?/ })
      .first();
    await cluster.click();
    const all = page.getByRole('link', { name: /^Show all [\d,]+$/ });
    await all.waitFor();
    const told = (await all.textContent())?.replace('Show all ', '') ?? '';
    await all.click();
    await page.waitForURL(/together=/);
    await page.getByText(`${told} papers`).first().waitFor();
    const { nodes } = await house.read<{ nodes: unknown[] }>('keywords.map');
    const file = await (await fetch(`${house.url}/export/keyword-map.vosviewer-map`)).text();
    expect(file.trimEnd().split('\n')).toHaveLength(nodes.length + 1);
    await page.close();
  });
});
