import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, findBrowser, openBrowser } from './browser.ts';
import { type OwnHouse, startHouse } from './house.ts';

const browser = findBrowser();
const paths = [
  ...['/', '/topics', '/topics/agents', '/rising', '/keywords', '/keywords/map'],
  ...['/upvotes', '/papers', '/sources'],
];

/** Opens a page and waits until nothing is on its way any more. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
}

/** Serious troubles that axe finds, as rule and place. */
async function seriousTroubles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

describe.skipIf(browser === null)('every page', () => {
  let house: OwnHouse;
  let session: BrowserSession;

  beforeAll(async () => {
    house = await startHouse();
    session = await openBrowser(browser ?? '');
  });
  afterAll(async () => {
    await session?.close();
    await house?.close();
  });

  test('an empty house says how to fill it', async () => {
    const page = await session.context.newPage();
    for (const path of paths) {
      await visit(page, house.url + path);
      expect(await page.getByRole('main').textContent()).toMatch(/collect|no paper|demo/i);
    }
    await page.close();
  });

  describe('with the demo corpus', () => {
    beforeAll(async () => {
      await house.tell('runs.loadDemo');
      for (;;) {
        const { running } = await house.read<{ running: unknown }>('runs.status');
        if (running === null) break;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    });

    test('says on every page and in every file that no figure is real', async () => {
      const page = await session.context.newPage();
      for (const path of paths) {
        await visit(page, house.url + path);
        expect(await page.getByText(/No figure here is real/).count()).toBeGreaterThan(0);
      }
      await page.close();
      for (const table of ['papers', 'topics', 'keywords', 'trends']) {
        const csv = await (await fetch(`${house.url}/export/${table}.csv?s=topic:agents&from=2025-06-01`)).text();
        expect(csv.split('\n')[0]).toContain('synthetic');
        expect(csv.split('\n')[1]).toContain('true');
      }
    });

    test.each(['light', 'dark'] as const)(
      'axe finds nothing serious in %s',
      async (colorScheme) => {
        const page = await session.context.newPage();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const troubles: Record<string, string[]> = {};
        const [one, two] = house.ask<{ key: string }>('select key from paper order by id limit 2');
        const [{ name } = { name: '' }] = house.ask<{ name: string }>('select name from author order by id limit 1');
        const [{ organization } = { organization: '' }] = house.ask<{ organization: string }>(
          'select organization from paper where organization is not null order by id limit 1',
        );
        const more = [
          `/authors/${encodeURIComponent(name)}`,
          `/organizations/${encodeURIComponent(organization)}`,
          `/papers/${one?.key}`,
          `/papers/compare?a=${one?.key}&b=${two?.key}`,
          `/papers/compare?a=${one?.key}`,
          '/nowhere',
          '/?tour=1',
        ];
        for (const path of [...paths, ...more]) {
          await visit(page, house.url + path);
          const found = await seriousTroubles(page);
          if (found.length > 0) troubles[path] = found;
        }
        await visit(page, `${house.url}/topics`);
        const overlays: [string, () => Promise<void>][] = [
          ['palette', () => page.keyboard.press('Control+k')],
          ['views', () => page.getByRole('button', { name: 'Saved views' }).click()],
          ['help', () => page.getByRole('button', { name: 'Help and shortcuts' }).click()],
        ];
        for (const [name, open] of overlays) {
          await open();
          await page.getByRole('dialog').waitFor();
          const found = await seriousTroubles(page);
          if (found.length > 0) troubles[name] = found;
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
        await page
          .getByRole('button', { name: /^Export/ })
          .first()
          .click();
        await page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
        const found = await seriousTroubles(page);
        if (found.length > 0) troubles.export = found;
        await page.close();
        expect(troubles).toEqual({});
      },
      600_000,
    );

    test('screen at 390 px: no page moves sideways', async () => {
      const page = await session.context.newPage();
      await page.setViewportSize({ width: 390, height: 844 });
      const tooWide: string[] = [];
      for (const path of paths) {
        await visit(page, house.url + path);
        const extra = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (extra > 0) tooWide.push(`${path}: ${extra} px`);
      }
      await page.close();
      expect(tooWide).toEqual([]);
    });
  });

  test('the demo corpus is gone as soon as real papers arrive', async () => {
    await house.collect();
    expect(house.ask("select count(*) as n from paper_source where source_id = 'demo'")).toEqual([{ n: 0 }]);
    const page = await session.context.newPage();
    await visit(page, house.url);
    expect(await page.getByText(/No figure here is real/).count()).toBe(0);
    await page.close();
  });
});
