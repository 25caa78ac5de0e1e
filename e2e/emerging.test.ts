import { emergingYear } from '@papertide/ingest/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type OwnHouse, startHouse } from './house.ts';
import { listOpened, numberIn } from './open-mark.ts';

const browser = findBrowser();

describe.skipIf(browser === null)('a kind of paper that was not there half a year ago', () => {
  let house: OwnHouse;
  let session: BrowserSession;

  beforeAll(async () => {
    const year = emergingYear();
    const days = [...year.keys()].sort();
    house = await startHouse(year);
    session = await openBrowser(browser ?? '');
    await house.collect({ from: days[0] ?? '', to: days.at(-1) ?? '' });
  });
  afterAll(async () => {
    await session?.close();
    await house?.close();
  });

  test.each(['/rising', '/keywords/map'])(
    'emerges as a group on %s: its number, the list and the database agree',
    async (path) => {
      const page = await session.context.newPage();
      await page.goto(house.url + path);
      const link = page.getByRole('link', { name: /^Show all [\d,]+ papers?$/ });
      await link.waitFor();
      const told = numberIn(await link.textContent(), /^Show all ([\d,]+)/);
      const [row] = house.ask<{ n: number }>(
        "select count(*) as n from paper where title like 'Lattice routing%' and listed_on >= date('2025-06-29', '-181 days')",
      );
      expect(told).toBe(row?.n);
      await link.click();
      await page.waitForURL(/\/papers\?/);
      expect((await listOpened(page)).listed).toBe(told);
      await page.close();
    },
  );
});
