import { groupBy } from '@papertide/core';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';
import { taken } from './saved-file.ts';

const browser = findBrowser();

interface Fastest {
  readonly from: string;
  readonly papers: number;
  readonly rows: readonly { readonly key: string; readonly title: string; readonly velocity: number }[];
}

describe.skipIf(browser === null)('what moves now', () => {
  let house: House;
  let session: BrowserSession;

  beforeAll(async () => {
    house = await sharedHouse('demo');
    session = await openBrowser(browser ?? '');
  });
  afterAll(() => session?.close());

  test('find this week’s fastest: from the overview to the paper and its curve, with figures that its readings give', async () => {
    const page = await session.context.newPage();
    await page.goto(house.url);
    await page.getByRole('navigation').getByRole('link', { name: 'Upvotes' }).first().click();
    const table = page.getByRole('table', { name: /^Which papers (are|were) fastest.+/ });
    await table.waitFor();

    const title = await table.getAttribute('aria-label');
    const csv = csvParse((await taken(page, `Export: ${title}`, /^CSV as shown/)).bytes.toString('utf8'));
    const aDay = csv.map((row) => Number(row.upvotes_per_day));
    expect(aDay).toEqual(aDay.toSorted((a, b) => b - a));
    const { rows, papers } = await house.read<Fastest>('attention.fastest?input={"limit":10}');
    expect(csv.map((row) => row.key)).toEqual(rows.map(({ key }) => key));

    const [week] = house.ask<{ first: string; last: string }>(
      "select date(max(observed_at), '-6 days') as first, date(max(observed_at)) as last from observation",
    );
    const readings = house.ask<{ key: string; observed_at: string; upvotes: number }>(
      `select key, observation.observed_at, observation.upvotes from observation join paper on paper.id = paper_id
       where observation.observed_at >= ? and observation.upvotes is not null
       order by paper_id, observation.observed_at`,
      week?.first ?? '',
    );
    const byPaper = groupBy(readings, ({ key }) => key);
    const twice = [...byPaper.values()].filter(
      (own) => Date.parse(own.at(-1)?.observed_at ?? '') - Date.parse(own[0]?.observed_at ?? '') >= 3_600_000,
    );
    expect(papers).toBe(twice.length);
    for (const row of csv) {
      const own = byPaper.get(row.key ?? '') ?? [];
      expect([row.key, Number(row.readings), Number(row.gained), Number(row.upvotes)]).toEqual([
        row.key,
        own.length,
        (own.at(-1)?.upvotes ?? 0) - (own[0]?.upvotes ?? 0),
        own.at(-1)?.upvotes,
      ]);
    }

    await table.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: rows[0]?.title ?? '' }).waitFor();
    const curve = page
      .getByRole('figure', { name: /readings of upvotes/ })
      .getByRole('button', { name: /^Readings of the curve/ });
    await curve.focus();
    await curve.press('End');
    expect(await curve.evaluate((plane) => plane.nextElementSibling?.textContent)).toContain(
      Number(csv[0]?.upvotes).toLocaleString('en'),
    );
    await page.close();
  });
});
