import { HeadlessMantineProvider } from '@mantine/core';
import { Router } from 'wouter';
import { download } from '../../lib/download.ts';
import type { Scheme } from '../../theme/tokens.ts';
import { archiveFiles, zipOf } from '../export/archive.ts';
import { tableCsv, tableJson } from '../export/chart-table.ts';
import { takeawayName } from '../export/file-name.ts';
import { methodText } from '../export/method-text.ts';
import { type PictureWish, toPngBlob, toSvgText } from '../export/render-picture.ts';
import type { Takeaway } from '../export/takeaway.ts';

/** How a picture is colored: a scheme with its ground, or the shown scheme without one. */
export type Coat = Scheme | 'clear';

/** The address of what the reader sees. */
const here = (): string => window.location.href;

/** The name of a file of a takeaway, by the query of the address. */
export const nameOf = ({ what, subject, asOf }: Takeaway, extension: string): string =>
  takeawayName(what, subject, window.location.search, asOf, extension);

/** What a picture of a takeaway is drawn from; `null` where it has none. */
export function wishOf(takeaway: Takeaway, coat: Coat, shown: Scheme): PictureWish | null {
  const { picture, words } = takeaway;
  if (picture === null) return null;
  const of = 'table' in picture ? { table: picture.table() } : { chart: picture.chart() };
  const clear = coat === 'clear';
  return { of, scheme: clear ? shown : coat, clear, words: { ...words, foot: [...words.foot, here()] } };
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error('there is nothing to take away');
  return value;
}

export async function takePng(takeaway: Takeaway, coat: Coat, shown: Scheme): Promise<void> {
  download(nameOf(takeaway, 'png'), await toPngBlob(required(wishOf(takeaway, coat, shown))));
}

export async function takeSvg(takeaway: Takeaway, coat: Coat, shown: Scheme): Promise<void> {
  download(nameOf(takeaway, 'svg'), await toSvgText(required(wishOf(takeaway, coat, shown))), 'image/svg+xml');
}

/** Puts the picture on the clipboard. The promise is handed over unsettled, for Safari asks for it within the click. */
export async function copyPicture(takeaway: Takeaway, coat: Coat, shown: Scheme): Promise<void> {
  const png = toPngBlob(required(wishOf(takeaway, coat, shown)));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

export function takeCsv(takeaway: Takeaway): void {
  download(nameOf(takeaway, 'csv'), tableCsv(required(takeaway.table)()));
}

export function takeJson(takeaway: Takeaway): void {
  const { words, table } = takeaway;
  const about = { title: words.title, subtitle: words.subtitle, source: words.foot.join(' · ') };
  const text = tableJson(required(table)(), { ...about, synthetic: words.synthetic, url: here() });
  download(nameOf(takeaway, 'json'), text, 'application/json');
}

async function textAt(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${href}`);
  return response.text();
}

/** The method as text, among what its parts need to be drawn. */
const methodOf = ({ words, method }: Takeaway): string =>
  methodText(words.title, method, (node) => (
    <HeadlessMantineProvider>
      <Router>{node}</Router>
    </HeadlessMantineProvider>
  ));

/** Everything at once: rows, all rows, picture, metadata, method, citation, README. */
export async function takeZip(takeaway: Takeaway, shown: Scheme): Promise<void> {
  const wish = wishOf(takeaway, 'light', shown);
  const files = archiveFiles({
    takeaway,
    table: required(takeaway.table)(),
    allCsv: takeaway.all === null ? null : await textAt(takeaway.all.csvHref),
    picture: wish === null ? null : await toSvgText(wish),
    method: methodOf(takeaway),
    url: here(),
  });
  const name = nameOf(takeaway, 'zip');
  download(name, await zipOf(name.replace(/\.zip$/, ''), files));
}

/** An `iframe` that shows the chart alone, from this house. */
export function embedCode({ words, embed }: Takeaway): string {
  const { href, height } = required(embed);
  const title = words.title.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const source = new URL(href, here()).href.replaceAll('&', '&amp;');
  return `<iframe src="${source}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
