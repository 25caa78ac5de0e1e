import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';

const browser = findBrowser();

interface Periods {
  readonly now: { readonly from: string; readonly to: string };
  readonly before: { readonly from: string; readonly to: string };
}

describe.skipIf(browser === null)('keywords of a period against the one before', () => {
  let house: House;
  let session: BrowserSession;

  beforeAll(async () => {
    house = await sharedHouse('collected');
    session = await openBrowser(browser ?? '');
  });
  afterAll(() => session?.close());

  test.each([
    ['slope', /^Keywords in two periods/],
    ['distinctive', /^Keywords by log-odds/],
  ])('%s: an end opened by keys has exactly its papers: panel, list and database agree', async (view, label) => {
    const page = await session.context.newPage();
    await page.goto(`${house.url}/keywords?view=${view}&k=none`);
    await page.getByRole('button', { name: label }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]k=(?!none)/);
    const all = page.getByRole('link', { name: /^Show all [\d,]+$/ });
    await all.waitFor();
    const told = Number((await all.textContent())?.replace(/\D/g, ''));
    const { searchParams } = new URL(page.url());
    const { now, before } = await house.read<Periods>('keywords.periods');
    const days = searchParams.get('end') === 'before' ? before : now;
    const [row] = house.ask<{ n: number }>(
      `select count(distinct paper.id) as n from paper
       join paper_keyphrase on paper_id = paper.id join keyphrase on keyphrase.id = keyphrase_id
       where merged = ? and paper_keyphrase.origin = 'extracted' and listed_on between ? and ?`,
      searchParams.get('k') ?? '',
      days.from,
      days.to,
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

  test('synonyms apart stand in the address and in the footer', async () => {
    const page = await session.context.newPage();
    await page.goto(`${house.url}/keywords`);
    await page
      .getByText(/synonyms merged \(\d{4}\.\d+\)/)
      .first()
      .waitFor();
    await page.getByText('Synonyms apart').click();
    await page.waitForURL(/origin=single-keyword/);
    await page.getByText('· synonyms apart').first().waitFor();
    await page.close();
  });
});
