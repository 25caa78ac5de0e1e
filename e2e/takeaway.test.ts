import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, sharedHouse } from './house.ts';
import { taken } from './saved-file.ts';

const browser = findBrowser();

describe.skipIf(browser === null)('what is taken away', () => {
  let house: House;
  let session: BrowserSession;
  let page: Page;
  let topics: { id: string; name: string; n: number }[];

  beforeAll(async () => {
    house = await sharedHouse('collected');
    session = await openBrowser(browser ?? '');
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.url });
    page = await session.context.newPage();
    topics = house.ask(
      `select topic.id, topic.name, count(*) as n from paper_topic join topic on topic.id = topic_id
       group by topic.id order by n desc, topic.id limit 3`,
    );
  });
  afterAll(() => session?.close());

  const trendOf = () => `/topics?${topics.map(({ id }) => `s=topic:${id}`).join('&')}&interval=week&at=none`;
  const plane = () => page.getByRole('button', { name: /Points of the chart/ });
  const exportOfTrend = /^Export “How large/;

  test('compare three topics and export PNG and CSV: as shown and all rows, both equal to the database', async () => {
    expect(topics).toHaveLength(3);
    await page.goto(house.url + trendOf());
    await plane().waitFor();
    const png = await taken(page, exportOfTrend, /^PNG/);
    expect(png.name).toMatch(/^papertide-trends-[a-z0-9._-]+-2025-06-\d\d\.png$/);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2400, 1350]);

    const inBase = house.ask<{ week: string; series: string; n: number; total: number }>(
      `select week, 'topic:' || topic.id as series,
         sum(exists (select 1 from paper_topic where paper_id = paper.id and topic_id = topic.id)) as n, count(*) as total
       from paper join calendar on calendar.day = listed_on, topic
       where topic.id in (?, ?, ?) group by week, topic.id`,
      ...topics.map(({ id }) => id),
    );
    const expected = inBase.map(({ week, series, n, total }) => `${week} ${series} ${n} ${total}`).sort();
    for (const item of [/^CSV as shown/, /^CSV, all rows/]) {
      const csv = csvParse((await taken(page, exportOfTrend, item)).bytes.toString('utf8'));
      const found = csv.map((row) => `${row.period} ${row.series} ${row.papers} ${row.all_papers}`);
      expect(found.sort()).toEqual(expected);
      for (const row of csv) expect(Number(row.value)).toBeCloseTo(Number(row.papers) / Number(row.all_papers), 12);
    }
  });

  test('no text of the picture is cut at an edge of its plot', async () => {
    await page.goto(house.url + trendOf());
    await plane().waitFor();
    const svg = (await taken(page, exportOfTrend, /^SVG/)).bytes.toString('utf8');
    const alone = await session.context.newPage();
    await alone.setContent(svg);
    const cut = await alone.evaluate(async () => {
      await Promise.all(
        ['600 17px', '450 17px', '15px'].map((face) => document.fonts.load(`${face} 'Inter Variable'`)),
      );
      return [...document.querySelectorAll('text')].flatMap((text) => {
        const { x, width } = text.getBBox();
        const room = text.ownerSVGElement?.width.baseVal.value ?? 0;
        return text.transform.baseVal.length === 0 && (x < 0 || x + width > room) ? [text.textContent] : [];
      });
    });
    await alone.close();
    expect(svg).toMatch(/\d%<\/tspan>/);
    expect(cut).toEqual([]);
  });

  test('the zip holds the same rows, the picture, the method and how to cite it', async () => {
    await page.goto(house.url + trendOf());
    await plane().waitFor();
    const shown = (await taken(page, exportOfTrend, /^CSV as shown/)).bytes.toString('utf8');
    const zip = await taken(page, exportOfTrend, /^Zip/);
    const files = unzipSync(new Uint8Array(zip.bytes));
    const text = (name: string): string => {
      const path = Object.keys(files).find((each) => each.endsWith(`/${name}`)) ?? '';
      return strFromU8(files[path] ?? new Uint8Array());
    };
    expect(text('shown.csv')).toBe(shown);
    expect(text('picture.svg')).toMatch(/^<svg [\s\S]*taxonomy[\s\S]*<\/svg>$/);
    expect(JSON.parse(text('metadata.json'))).toMatchObject({ url: page.url(), synthetic: false });
    expect(text('method.md')).toMatch(/Wilson/);
    expect(text('citation.bib')).toMatch(/^@misc\{papertide/);
    expect(text('README.md')).toContain(page.url());
  });

  test('share a link and see the same picture', async () => {
    await page.goto(house.url + trendOf());
    await plane().waitFor();
    await page.getByRole('button', { name: exportOfTrend }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await page.getByText('copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    const mine = await taken(page, exportOfTrend, /^SVG/);
    const other = await openBrowser(browser ?? '');
    try {
      const theirs = await other.context.newPage();
      await theirs.goto(link);
      await theirs.getByRole('button', { name: /Points of the chart/ }).waitFor();
      // Ids are counted from page to page; everything else is the same to the last character.
      const picture = ({ bytes }: { bytes: Buffer }): string =>
        bytes.toString('utf8').replace(/_r_\w+_|«\w+»|recharts\d+-clip|recharts-[\w-]*\d+-clip/g, 'id');
      expect(picture(await taken(theirs, exportOfTrend, /^SVG/))).toBe(picture(mine));
    } finally {
      await other.close();
    }
  });

  test('a chart by itself shows in a frame of another site, and nothing of the house around it', async () => {
    await page.goto(house.url + trendOf());
    await plane().waitFor();
    await page.getByRole('button', { name: exportOfTrend }).click();
    await page.getByRole('menuitem', { name: 'Copy embed code' }).click();
    await page.getByText('copied').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${code}`),
    );
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const outside = await session.context.newPage();
    await outside.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`);
    const frame = outside.frameLocator('iframe');
    await frame.getByRole('heading', { name: /^How large/ }).waitFor();
    await frame.locator('figure svg').first().waitFor();
    expect(await frame.getByRole('navigation').count()).toBe(0);
    expect(await frame.getByRole('heading').count()).toBe(1);
    expect(await frame.getByRole('link', { name: 'Open in Papertide' }).getAttribute('href')).toMatch(
      /^\/topics\?s=topic:/,
    );
    await outside.close();
    elsewhere.close();
  });

  test('a list of papers leaves as CSV, BibTeX and RIS with as many records as the database has', async () => {
    const [topic] = topics;
    await page.goto(`${house.url}/papers?topic=${topic?.id}`);
    await page.getByRole('list', { name: 'Newest listed' }).waitFor();
    const exportOfList = /^Export: /;
    const csv = csvParse((await taken(page, exportOfList, /^CSV, all/)).bytes.toString('utf8'));
    const keys = house.ask<{ key: string }>(
      'select key from paper join paper_topic on paper_id = paper.id where topic_id = ?',
      topic?.id ?? '',
    );
    expect(csv.map((row) => row.key).sort()).toEqual(keys.map(({ key }) => key).sort());
    const bib = await taken(page, exportOfList, /^BibTeX/);
    expect(bib.bytes.toString('utf8').match(/^@misc\{/gm)).toHaveLength(keys.length);
    const ris = await taken(page, exportOfList, /^RIS/);
    expect(ris.bytes.toString('utf8').match(/^ER {2}- /gm)).toHaveLength(keys.length);
    expect(ris.name).toMatch(new RegExp(`^papertide-papers-(?:synthetic-)?topic-${topic?.id}-2025-06-\\d\\d\\.ris$`));
  });

  test('a ranking leaves as a picture and as the rows that the page shows', async () => {
    await page.goto(`${house.url}/topics?at=none`);
    const ranking = /^Export: All topics/;
    await page.getByRole('button', { name: ranking }).waitFor();
    const csv = csvParse((await taken(page, ranking, /^CSV as shown/)).bytes.toString('utf8'));
    expect(csv.length).toBeGreaterThan(3);
    const svg = (await taken(page, ranking, /^SVG/)).bytes.toString('utf8');
    expect(svg).toContain(csv[0]?.label?.replace('&', '&amp;') ?? 'a label');
    expect(svg).toContain('taxonomy');
  });

  test('a printed page keeps its names, leaves its controls and says its filter', async () => {
    await page.goto(`${house.url}/topics?at=none&min-upvotes=2`);
    const name = page.getByRole('cell', { name: topics[0]?.name ?? '' }).first();
    await name.waitFor();
    const filter = page.getByText(/Filters: .*2 .*\/topics\?/);
    const control = page.getByRole('button', { name: /^Export: All topics/ });
    expect([await filter.isVisible(), await control.isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: 'print' });
    expect([await name.isVisible(), await filter.isVisible(), await control.isVisible()]).toEqual([true, true, false]);
    expect(await name.getByText(topics[0]?.name ?? '').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});
