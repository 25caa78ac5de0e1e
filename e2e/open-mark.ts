import type { Page } from 'playwright-core';

/** What a mark said when the keys reached it, and how many papers stand in the list that it opened. */
export interface OpenedMark {
  /** The number of papers in the words that are read out. */
  readonly told: number;
  readonly listed: number;
  /** The query of the list's address; `null` where the list has none and stands in a sheet. */
  readonly search: string | null;
}

export const numberIn = (text: string | null | undefined, around: RegExp): number =>
  Number(text?.match(around)?.[1]?.replaceAll(',', '') ?? Number.NaN);

const papersWord = /([\d,]+) papers?\b/;

/** Reads how many papers the list of the page has, after a mark or a link has opened it by itself or beside the chart. */
export async function listOpened(page: Page): Promise<Omit<OpenedMark, 'told'>> {
  const list = page.getByRole('heading', { level: 1, name: /papers? match/ });
  const all = page.getByRole('link', { name: /^Show all [\d,]+$/ }).first();
  const sheet = page.getByRole('dialog').getByText(/[\d,]+ papers?, most upvoted first/);
  await list.or(all).or(sheet).first().waitFor();
  if (await sheet.isVisible()) {
    const listed = numberIn(await sheet.textContent(), papersWord);
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    const rows = await page.getByRole('dialog').getByRole('listitem').count();
    if (rows !== Math.min(100, listed)) throw new Error(`the sheet says ${listed} papers and shows ${rows}`);
    return { listed, search: null };
  }
  if (await all.isVisible()) await all.click();
  await list.waitFor();
  const listed = numberIn(await list.textContent(), /^([\d,]+)/);
  await page.getByRole('listitem').and(page.locator('[aria-setsize]')).first().waitFor();
  return { listed, search: new URL(page.url()).search };
}

/** Walks to a mark of a chart by keys and opens it. `says` finds the number of papers in its words. */
export async function openMark(page: Page, name: RegExp, keys: readonly string[], says = papersWord) {
  const plane = page.getByRole('button', { name }).first();
  await plane.waitFor();
  await plane.focus();
  for (const key of keys) await plane.press(key);
  const words = await plane.evaluate((button) => button.nextElementSibling?.textContent ?? '');
  const told = numberIn(words, says);
  if (!(told > 0)) throw new Error(`the mark says no number of papers: “${words}”`);
  const list = page.getByRole('heading', { level: 1, name: /papers? match/ });
  const before = (await list.count()) > 0 ? await list.textContent() : null;
  await plane.press('Enter');
  // A mark beside its own list narrows it: the old list stands until the new one is there.
  if (before !== null) await list.filter({ hasNotText: before }).waitFor();
  return { told, words, ...(await listOpened(page)) };
}
