/**
 * What the page weighs and how soon it can be used, in headless Chromium on this machine, beside a plain recharts page of the
 * same data in the same run.
 *
 *   node benches/web.ts [runs]
 *
 * Needs the built page and Chromium. Figures are medians over the runs, in milliseconds; a run of ours and one of the plain page
 * take turns. `first chart` is the time from the request to the first line or bar that is drawn, `interactive` until a key
 * moves the point of that chart, `page change` from a click on a page's name, its data read before, to its first chart.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestServer } from '@papertide/server/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../e2e/browser.ts';
import { initialSize } from '../e2e/initial-size.ts';
import { plainPage } from './web/plain-page.ts';

const runs = Number(process.argv[2] ?? 5);
const dist = fileURLToPath(new URL('../apps/web/dist', import.meta.url));
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const line = (name: string, values: readonly number[]): void =>
  console.log(
    `${name.padEnd(44)} ${median(values).toFixed(0).padStart(6)} ms   (${values.map((v) => v.toFixed(0)).join(', ')})`,
  );

/** Milliseconds until an element that matches is drawn, from now. */
async function untilDrawn(page: Page, selector: string): Promise<number> {
  const from = performance.now();
  await page.locator(selector).first().waitFor({ state: 'visible' });
  return performance.now() - from;
}

/** A load of an address in a tab and cache of its own: to the first mark of a chart, then to the first key that it answers. */
async function load(context: BrowserContext, url: string, mark: string, answered: string | null) {
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await untilDrawn(page, mark);
  const chart = performance.now() - from;
  if (answered !== null) {
    const plane = page.getByRole('button', { name: /Points of the chart/ });
    await plane.focus();
    await plane.press('End');
    await untilDrawn(page, answered);
  }
  const interactive = performance.now() - from;
  await page.close();
  return { chart, interactive };
}

const browser = findBrowser();
if (browser === null) process.exit(0);
const folder = mkdtempSync(join(tmpdir(), 'papertide-bench-web-'));
const server = await startTestServer({
  config: { page: dist, database: join(folder, 'demo.sqlite'), firstStart: 'demo' },
});
const { job } = server.ctx;
while (!job.running) await new Promise((resolve) => setTimeout(resolve, 100));
await job.ended();

const trend = await fetch(
  `${server.url}/export/trends.json?${['agents', 'reasoning', 'reinforcement-learning'].map((id) => `s=topic:${id}`).join('&')}`,
);
const plain = await plainPage((await trend.json()) as { rows: { period: string; series: string; value: number }[] });
const peer = createServer((request, answer) => {
  const isScript = request.url?.endsWith('.js') === true;
  answer
    .setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    .end(isScript ? plain.script : plain.html);
});
await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
const peerUrl = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;

const { js, css } = initialSize(dist);
console.log(
  `initial JavaScript, gzip                     ${(js / 1000).toFixed(1)} kB (the plain page: ${(plain.gzip / 1000).toFixed(1)} kB with recharts)`,
);
console.log(`initial styles, gzip                         ${(css / 1000).toFixed(1)} kB`);

const mark = '[data-plot] svg path[stroke-width], .recharts-line-curve';
const ours: Awaited<ReturnType<typeof load>>[] = [];
const theirs: Awaited<ReturnType<typeof load>>[] = [];
const changes: number[] = [];
for (let i = 0; i < runs; i++) {
  const session = await openBrowser(browser);
  const topics = `${server.url}/topics?s=topic:agents&s=topic:reasoning&s=topic:reinforcement-learning&at=none`;
  ours.push(await load(session.context, topics, mark, '[class*="tooltip"]'));
  theirs.push(await load(session.context, peerUrl, '.recharts-line-curve', null));
  const page = await session.context.newPage();
  await page.goto(`${server.url}/topics`);
  await untilDrawn(page, mark);
  await page.getByRole('link', { name: 'Papers', exact: true }).first().click();
  await page.getByRole('listitem').first().waitFor();
  for (let warm = 0; warm < 3; warm++) {
    await page.evaluate(() => performance.clearMarks());
    const took = await page.evaluate(async (selector) => {
      const link = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Topics');
      const from = performance.now();
      link?.click();
      while (document.querySelector(selector) === null) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - from;
    }, 'main .recharts-line-curve, main [data-plot] svg .recharts-line path');
    changes.push(took);
    await page.getByRole('link', { name: 'Papers', exact: true }).first().click();
    await page.getByRole('listitem').first().waitFor();
  }
  await session.close();
}
line(
  'first chart, Papertide',
  ours.map(({ chart }) => chart),
);
line(
  'first chart, plain recharts page',
  theirs.map(({ chart }) => chart),
);
line(
  'interactive, Papertide',
  ours.map(({ interactive }) => interactive),
);
line('warm page change to its chart (goal: 200)', changes);
await server.close();
peer.close();
rmSync(folder, { recursive: true, force: true });
