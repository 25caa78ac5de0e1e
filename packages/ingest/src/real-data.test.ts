import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRollups, getPaper, readTotals } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { collectFile } from './sources/file/collect.ts';
import { collectHuggingFace } from './sources/huggingface/collect.ts';
import { collectPage } from './sources/page/collect.ts';
import { readDailyLists } from './testing/replay-lists.ts';
import { startReplayServer } from './testing/replay-server.ts';
import { sharedData } from './testing/shared-data.ts';
import { testContext } from './testing/test-context.ts';

const data = sharedData();
const folder = mkdtempSync(join(tmpdir(), 'papertide-real-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function upvotesOf(item: unknown): [id: string, upvotes: number] {
  const { paper } = item as { paper: { id: string; upvotes: number } };
  return [paper.id, paper.upvotes];
}

describe.skipIf(data === null)('with real lists', () => {
  it('loses no paper of two months, adds nothing the second time, and sees votes grow', {
    timeout: 120_000,
  }, async () => {
    const file = join(data ?? '', 'hf/daily_lists.jsonl.gz');
    const from = '2024-12-02';
    const to = '2025-01-31';
    const inRange = (lists: Map<string, unknown[]>) => new Map([...lists].filter(([day]) => day >= from && day <= to));
    const first = inRange(await readDailyLists(file, 'first'));
    const latest = inRange(await readDailyLists(file, 'latest'));
    const ids = (lists: Map<string, unknown[]>) =>
      [...lists.values()].flat().map((item) => (item as { paper: { id: string } }).paper.id);
    const ctx = await testContext({}, join(folder, 'two-months.db'));

    const early = await startReplayServer({ days: first });
    const one = await collectHuggingFace(ctx, { from, to, sourceUrl: early.url, trigger: 'hand' });
    await early.close();
    expect(one).toMatchObject({
      state: 'complete',
      rejects: 0,
      papersSeen: ids(first).length,
      papersNew: new Set(ids(first)).size,
    });

    ctx.setNow('2025-07-01T12:00:00Z');
    const late = await startReplayServer({ days: latest });
    const two = await collectHuggingFace(ctx, { from, to, sourceUrl: late.url, trigger: 'hand', again: true });
    expect(two.papersNew).toBe(new Set([...ids(first), ...ids(latest)]).size - one.papersNew);
    expect(two.observations).toBe(new Set(ids(latest)).size);
    const before = await readTotals(ctx.store.read);

    const upvotesIn = (lists: Map<string, unknown[]>) =>
      new Map([...lists.values()].flat().map((item) => upvotesOf(item)));
    const grown = [...upvotesIn(first)].filter(([id, upvotes]) => (upvotesIn(latest).get(id) ?? 0) > upvotes);
    expect(grown.length).toBeGreaterThan(50);
    for (const [id, upvotes] of grown.slice(0, 10)) {
      const paper = await getPaper(ctx.store.read, id);
      expect(paper?.observations.map((reading) => reading.upvotes)).toEqual([upvotes, upvotesIn(latest).get(id)]);
    }

    const three = await collectHuggingFace(ctx, { from, to, sourceUrl: late.url, trigger: 'hand', again: true });
    await late.close();
    expect(three).toMatchObject({ papersNew: 0, observations: 0 });
    expect(await readTotals(ctx.store.read)).toMatchObject({
      papers: before.papers,
      listings: before.listings,
      observations: before.observations,
    });
    expect(await checkRollups(ctx.store.read)).toEqual([]);
    await ctx.store.close();
  });

  it('stores the 31 papers of the search page, the 13 of the saved page and those of single answers', {
    timeout: 60_000,
  }, async () => {
    const ctx = await testContext();
    const listing = await collectPage(ctx, { path: join(data ?? '', 'seeds/hf_papers_search_page.txt') });
    expect(listing).toMatchObject({ state: 'complete', papersNew: 31, rejects: 0 });
    const page = await collectPage(ctx, { path: join(data ?? '', 'hf/pages/daily_papers_2024-08-01.html') });
    expect(page).toMatchObject({ state: 'complete', papersSeen: 13, rejects: 0, from: '2024-08-01' });
    const answer = await collectFile(ctx, { path: join(data ?? '', 'hf/api/daily_papers_2025-09-30.json') });
    expect(answer).toMatchObject({ state: 'complete', papersSeen: 50, rejects: 0 });
    expect((await readTotals(ctx.store.read)).papersWithTopic).toBeGreaterThan(80);
  });
});
