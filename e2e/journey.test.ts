import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type House, lists, sharedHouse } from './house.ts';

const browser = findBrowser();

/** The text of a file that a click saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.skipIf(browser === null)('from the source to the exported file', () => {
  let house: House;
  let session: BrowserSession;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    house = await sharedHouse('collected');
    session = await openBrowser(browser ?? '');
    page = await session.context.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  });
  afterAll(() => session?.close());

  const topic = 'retrieval-augmented-generation';
  const ofTopicByWeek = `
    select calendar.week as week, count(*) as n from paper
    join paper_topic on paper_topic.paper_id = paper.id and paper_topic.topic_id = ?
    join calendar on calendar.day = paper.listed_on group by calendar.week order by 1`;

  test('every paper of the lists is in the database, once', () => {
    expect(house.ask('select count(*) as n, count(distinct key) as keys from paper')).toEqual([
      { n: lists.papers, keys: lists.papers },
    ]);
  });

  test('a point opens as many papers as the chart and the database say', async () => {
    await page.goto(`${house.url}/topics?s=topic:${topic}&interval=week&at=none`);
    const plane = page.getByRole('button', { name: /Points of the chart/ });
    await plane.waitFor();
    await plane.focus();
    for (const key of ['End', 'Home', 'ArrowRight', 'ArrowRight', 'Enter']) await plane.press(key);
    const panel = page.getByRole('complementary', { name: /^Papers of Retrieval-augmented generation/ });
    await panel.waitFor();
    const [, , third] = house.ask<{ week: string; n: number }>(ofTopicByWeek, topic);
    expect(third?.n).toBeGreaterThan(5);
    expect(await panel.textContent()).toContain(`${third?.n} papers`);

    const csv = await saved(page, () => panel.getByRole('link', { name: /^CSV/ }).click());
    expect(csv.name).toMatch(/^papertide-[a-z0-9._-]+\.csv$/);
    const keys = csvParse(csv.bytes.toString('utf8')).map((row) => row.key);
    const expected = house.ask<{ key: string }>(
      `select key from paper join paper_topic on paper_topic.paper_id = paper.id
       join calendar on calendar.day = listed_on where topic_id = ? and week = ?`,
      topic,
      third?.week ?? '',
    );
    expect(keys.sort()).toEqual(expected.map((row) => row.key).sort());

    await panel.getByRole('link', { name: /^Show all/ }).click();
    await page.getByText(`${third?.n} papers`).first().waitFor();
    expect(page.url()).toContain('/papers?topic=');
    await page.goBack();
    await panel.waitFor();
  });

  test('a point by the pointer opens the same list as by the keyboard', async () => {
    await page.goto(`${house.url}/topics?s=all&metric=papers&interval=month&at=none`);
    const plane = page.getByRole('button', { name: /Points of the chart/ });
    await plane.waitFor();
    const box = await plane.boundingBox();
    if (box === null) throw new Error('the plane has no place');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const panel = page.getByRole('complementary', { name: /^Papers of All papers/ });
    await panel.waitFor();
    const period = new URL(page.url()).searchParams.get('at')?.match(/\d{4}-\d{2}/)?.[0] ?? '';
    const [{ n } = { n: -1 }] = house.ask<{ n: number }>(
      'select count(*) as n from paper where substr(listed_on, 1, 7) = ?',
      period,
    );
    expect(await panel.textContent()).toContain(`${n} papers`);
  });

  test('the chart leaves as CSV, PNG and SVG that say what it shows', async () => {
    await page.goto(`${house.url}/topics?s=topic:${topic}&metric=papers&interval=week&at=none`);
    await page.getByRole('button', { name: /Points of the chart/ }).waitFor();
    const exportMenu = page.getByRole('button', { name: /^Export/ }).first();
    const choose = async (item: RegExp): Promise<{ name: string; bytes: Buffer }> => {
      await exportMenu.click();
      return saved(page, () => page.getByRole('menuitem', { name: item }).click());
    };

    const csv = csvParse((await choose(/^CSV as shown/)).bytes.toString('utf8'));
    const byWeek = house.ask<{ week: string; n: number }>(ofTopicByWeek, topic);
    expect(csv.map((row) => [row.period, Number(row.papers)])).toEqual(byWeek.map(({ week, n }) => [week, n]));

    const png = (await choose(/^PNG/)).bytes;
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);

    const svg = (await choose(/^SVG/)).bytes.toString('utf8');
    for (const words of ['Hugging Face Daily Papers', 'taxonomy', house.url.replace('http://', '')])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/var\(--|<script/);
  });

  test('a shared link shows the same chart, and Back undoes a step', async () => {
    await page.goto(`${house.url}/topics?s=topic:${topic}&interval=week&at=none`);
    await page.getByText('Month', { exact: true }).click();
    await page.waitForURL(/interval=month/);
    const link = page.url();
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('interval') === 'week');
    const other = await session.context.newPage();
    await other.goto(link);
    await other
      .getByText(/papers listed per month|per month/i)
      .first()
      .waitFor();
    await other.close();
  });

  test('type a phrase and open its papers: chart, list and database say one number', async () => {
    await page.goto(`${house.url}/topics?s=topic:${topic}&interval=week&at=none`);
    const box = page.getByRole('textbox', { name: 'Add a topic, keyword, author or phrase to the chart' });
    await box.fill('sparse attention');
    const option = page.getByRole('option', { name: /“sparse attention”/ });
    await option.waitFor();
    const holds = "lower(title || ' ' || abstract) like '%sparse attention%'";
    const [all] = house.ask<{ n: number }>(
      `select count(*) as n from paper join paper_text on paper_id = id where ${holds}`,
    );
    expect(all?.n).toBeGreaterThan(10);
    expect(await option.textContent()).toContain(String(all?.n));
    await option.click();
    await page.getByRole('button', { name: 'Remove “sparse attention”' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('s')).toEqual([`topic:${topic}`, 'phrase:"sparse attention"']);

    await page.goto(`${house.url}/topics?s=phrase:"sparse attention"&interval=week&at=none`);
    const plane = page.getByRole('button', { name: /Points of the chart/ });
    await plane.waitFor();
    await plane.focus();
    for (const key of ['End', 'Home', 'ArrowRight', 'Enter']) await plane.press(key);
    const panel = page.getByRole('complementary', { name: /^Papers of “sparse attention”/ });
    await panel.waitFor();
    const [, second] = house.ask<{ n: number }>(
      `select calendar.week, count(*) as n from paper join paper_text on paper_id = id
       join calendar on calendar.day = listed_on where ${holds} group by calendar.week order by calendar.week`,
    );
    expect(await panel.textContent()).toContain(`${second?.n} papers`);
    await panel.getByRole('link', { name: /^Show all/ }).click();
    await page.getByText(`${second?.n} papers`).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('"sparse attention"');
  });

  test('words find papers, and the list says how many before it shows them', async () => {
    await page.goto(`${house.url}/papers?q=%22sparse+attention%22`);
    const [{ n } = { n: -1 }] = house.ask<{ n: number }>(
      "select count(*) as n from paper where title like '%sparse attention%'",
    );
    await page.getByText(`${n} papers`).first().waitFor();
    await page.getByRole('article').or(page.getByRole('listitem')).first().getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /sparse attention/ }).waitFor();
  });

  test('no page reported an error', () => expect(troubles).toEqual([]));
});
