import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the tests drive, or `null` where there is none: then they skip and say so, or fail where it is required. */
export function findBrowser(): string | null {
  const found = places.find((path) => path !== undefined && existsSync(path)) ?? null;
  if (found !== null) return found;
  const reason = 'no Chromium or Chrome found (install Debian’s chromium, or set CHROMIUM to its path)';
  if (process.env.PAPERTIDE_REQUIRE_BROWSER === '1') throw new Error(`the browser tests cannot run: ${reason}`);
  console.info(`skipped: ${reason}`);
  return null;
}

export interface BrowserSession {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser with an empty profile of its own. The page may download files and use the clipboard, and reaches only loopback. */
export async function openBrowser(
  executablePath: string,
  viewport = { width: 1280, height: 900 },
): Promise<BrowserSession> {
  const profile = mkdtempSync(join(tmpdir(), 'papertide-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    viewport,
    acceptDownloads: true,
    reducedMotion: 'reduce',
    hasTouch: true,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // A busy machine is slow, not wrong: states are waited for, however long they take.
  context.setDefaultTimeout(120_000);
  return {
    context,
    async close() {
      await context.close();
      // The browser’s last processes may still write there.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
