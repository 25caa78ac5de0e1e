import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';

const browser = findBrowser();
describe.skipIf(browser === null)('synonyms of a chart', () => {
  let house: House;
  let session: BrowserSession;

  beforeAll(async () => {
    house = await sharedHouse('demo');
    session = await openBrowser(browser ?? '');
  });
  afterAll(() => session?.close());

  /** The synonym that most papers use, and the keyword under which it is counted. */
  function commonestSynonym(): { readonly group: string; readonly member: string } {
    const [found] = house.ask<{ group: string; member: string }>(
      `select merged as "group", key as member from keyphrase join paper_keyphrase on keyphrase_id = keyphrase.id
       where key <> merged and origin = 'extracted' and merged in
         (select key from keyphrase join paper_keyphrase on keyphrase_id = keyphrase.id where origin = 'extracted')
       group by key, merged order by count(*) desc, key limit 1`,
    );
    if (found === undefined) throw new Error('the demo corpus has no synonyms');
    return found;
  }

  /** The last calendar year that the demo corpus, which ends today, has whole. */
  function wholeYear(): number {
    const [last] = house.ask<{ day: string }>('select max(listed_on) as day from paper');
    return Number(last?.day.slice(0, 4)) - 1;
  }

  /** The papers of a keyword in some days, by hand: counted under the key of its group, or under its own. */
  function papersOf(column: 'merged' | 'key', key: string, from: string | null, to: string | null): string[] {
    const rows = house.ask<{ key: string }>(
      `select distinct paper.key from paper
       join paper_keyphrase on paper_id = paper.id join keyphrase on keyphrase.id = keyphrase_id
       where keyphrase.${column} = ? and paper_keyphrase.origin = 'extracted' and listed_on between ? and ?`,
      key,
      from ?? '',
      to ?? '',
    );
    return rows.map((row) => row.key);
  }

  /** The number of the point that stands open beside the chart, and the days of its list, once the list is of that filter. */
  async function openPoint(
    page: Page,
    filter: readonly [name: 'keyword' | 'in', value: string],
  ): Promise<{ n: number; from: string | null; to: string | null }> {
    const query = new URLSearchParams([[...filter]]).toString().replaceAll('%3A', ':');
    const all = page.locator(`a[href*="${query}"]`, { hasText: /^Show all [\d,]+$/ });
    await all.waitFor();
    const { searchParams } = new URL((await all.getAttribute('href')) ?? '', house.url);
    const n = Number((await all.textContent())?.replace(/\D/g, ''));
    return { n, from: searchParams.get('from'), to: searchParams.get('to') };
  }

  test('merged and apart, the number of a point is the length of its list, and merged is the union of the members', async () => {
    const page = await session.context.newPage();
    const { group, member } = commonestSynonym();
    const year = wholeYear();
    await page.goto(`${house.url}/topics?s=keyword:${group}&interval=year&from=${year}-01-01&to=${year}-12-31`);
    const merged = await openPoint(page, ['keyword', group]);
    const days = [merged.from, merged.to] as const;
    const members = house.ask<{ key: string }>('select key from keyphrase where merged = ?', group);
    const union = new Set(members.flatMap(({ key }) => papersOf('key', key, ...days)));
    expect(new Set(papersOf('merged', group, ...days))).toEqual(union);
    expect(merged.n).toBe(union.size);
    await page
      .getByText(/· synonyms merged \(\d{4}\.\d+\)/)
      .first()
      .waitFor();

    await page.getByText('Synonyms apart').click();
    await page.waitForURL(/[?&]s=single-keyword:/);
    const apart = await openPoint(page, ['in', `single-keyword:${group}`]);
    expect(apart).toEqual({ ...merged, n: papersOf('key', group, ...days).length });
    expect(apart.n).toBeLessThan(merged.n);
    await page.getByText('· synonyms apart').first().waitFor();

    await page.getByRole('button', { name: /^Synonyms of / }).click();
    const shown = house.ask<{ label: string }>('select label from keyphrase where key = ?', member)[0]?.label ?? '';
    await page.getByRole('button', { name: `Add ${shown} by itself` }).click();
    await page.waitForURL((url) => url.searchParams.getAll('s').includes(`single-keyword:${member}`));
    await page.getByText('2 of 10 series').waitFor();
    await page.keyboard.press('Escape');

    await page.getByText('Synonyms merged').click();
    await page.waitForURL((url) => url.searchParams.getAll('s').join() === `keyword:${group}`);
    expect(await openPoint(page, ['keyword', group])).toEqual(merged);
    await page.close();
  });
});
