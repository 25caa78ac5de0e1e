import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A file that a click saves. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a click saves. */
export async function savedBy(page: Page, click: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What an item of an export menu saves; `of` is the title of the chart or list. */
export async function taken(page: Page, of: string | RegExp, item: RegExp): Promise<SavedFile> {
  await page.getByRole('button', { name: of }).first().click();
  return savedBy(page, () => page.getByRole('menuitem', { name: item }).click());
}
