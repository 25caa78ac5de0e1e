import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { getPaper, listCollectedDays, readTotals } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { type TestContext, testContext } from '../../testing/test-context.ts';
import { collectFile } from '../file/collect.ts';
import { collectPage } from './collect.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../../../fixtures/${encodeURIComponent(name)}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'papertide-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, new Date('2025-05-01T10:00:00Z'), new Date('2025-05-01T10:00:00Z'));
  return path;
}

describe('collectPage', () => {
  it('stores the papers of an HTML page and counts it as the list of its day', async () => {
    const ctx = await testContext();
    const run = await collectPage(ctx, { path: fixture('a page of the first generation.html') });
    expect(run).toMatchObject({ source: 'page', state: 'complete', papersNew: 2, from: '2025-03-11' });
    const [day] = await listCollectedDays(ctx.store.read, 'page', null, null);
    expect(day).toMatchObject({ day: '2025-03-11', state: 'complete', papers: 2 });
  });

  it('stores a listing with upvotes unknown and the file’s time as the time of reading', async () => {
    const ctx = await testContext();
    const path = file(
      'listing.txt',
      'Daily Papers\n\nApr 30\n\nAn Invented Title\n\nAn abstract.\n\n• 4 authors\n·\nApr 29 2',
    );
    const run = await collectPage(ctx, { path });
    expect(run).toMatchObject({ state: 'complete', papersNew: 1, observations: 1 });
    const { papers } = await readTotals(ctx.store.read);
    expect(papers).toBe(1);
  });

  it('gives a paper of a listing its arXiv id later, without a double', async () => {
    const ctx = await testContext();
    const path = file('boats.txt', 'Folding   paper boats\n\nBoats.\n\n• 2 authors\n·\nMar 10, 2025 9');
    await collectPage(ctx, { path });
    await collectFile(ctx, {
      path: file(
        'boats.json',
        JSON.stringify([{ paper: { id: '2503.90002', title: 'Folding Paper Boats', upvotes: 4 } }]),
      ),
    });
    expect((await readTotals(ctx.store.read)).papers).toBe(1);
    expect(await getPaper(ctx.store.read, '2503.90002')).toMatchObject({
      title: 'Folding Paper Boats',
      upvotes: 4,
      publishedOn: '2025-03-10',
    });
  });

  it('adds nothing the second time', async () => {
    const ctx = await testContext();
    const path = fixture('a page of the second generation.html');
    await collectPage(ctx, { path });
    expect(await collectPage(ctx, { path })).toMatchObject({ papersNew: 0, observations: 0 });
  });

  it('tells files by their content, not by their name', async () => {
    const ctx = await testContext();
    const html =
      '<html><div data-props="{&quot;dailyPapers&quot;:[],&quot;date&quot;:&quot;2025-03-08&quot;}"></div></html>';
    expect((await collectPage(ctx, { path: file('page.txt', gzipSync(html)) })).state).toBe('complete');
  });

  it.each([
    ['nothing.html', '', 'empty-file'],
    ['blank.txt', ' \n\n ', 'empty-file'],
    ['picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'wrong-file-type'],
    ['other.html', '<html><body>Nothing here</body></html>', 'wrong-file-type'],
    ['prose.txt', 'It was a dark and stormy night.', 'wrong-file-type'],
    ['lines.txt', '{"paper":{}}\n', 'wrong-file-type'],
  ])('refuses %s without a run', async (name, content, code) => {
    const ctx = await testContext();
    await expect(collectPage(ctx, { path: file(name, content) })).rejects.toMatchObject({
      code,
      hint: expect.any(String),
    });
    expect((await readTotals(ctx.store.read)).runs).toBe(0);
  });

  it('refuses a file that is not there and a folder', async () => {
    const ctx: TestContext = await testContext();
    await expect(collectPage(ctx, { path: join(folder, 'none') })).rejects.toMatchObject({ code: 'no-such-file' });
    await expect(collectPage(ctx, { path: folder })).rejects.toMatchObject({ code: 'wrong-file-type' });
  });
});
