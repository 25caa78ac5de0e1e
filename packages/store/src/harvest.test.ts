import { expect, it } from 'vitest';
import {
  addReject,
  closeAbandonedRuns,
  countRejects,
  findCheckpoint,
  getRun,
  listCollectedDays,
  listRejects,
  listRuns,
  markDay,
  readRevision,
  saveCheckpoint,
  startRun,
  updateRun,
} from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';

const at = '2025-01-06T12:00:00Z';
const plan = { source: 'huggingface', trigger: 'hand', from: '2025-01-06', to: null, unitsTotal: 2, at } as const;

describeEachDialect('the record of harvests', (open) => {
  it('keeps what a run set out to do and how it went on', async () => {
    const { read, write } = await open();
    const id = await startRun(write, plan);
    expect(await getRun(read, id)).toEqual({
      id,
      source: 'huggingface',
      trigger: 'hand',
      state: 'running',
      from: '2025-01-06',
      to: null,
      startedAt: at,
      finishedAt: null,
      unitsDone: 0,
      unitsTotal: 2,
      papersSeen: 0,
      papersNew: 0,
      observations: 0,
      rejects: 0,
      bytes: null,
      error: null,
    });
    await updateRun(write, id, { unitsDone: 2, papersSeen: 9, state: 'complete', finishedAt: at });
    await updateRun(write, id, {});
    expect(await getRun(read, id)).toMatchObject({ state: 'complete', unitsDone: 2, papersSeen: 9, finishedAt: at });
    expect(await getRun(read, id + 1)).toBeUndefined();
  });

  it('closes the runs of a dead process as failed, and only those', async () => {
    const { read, write } = await open();
    const done = await startRun(write, plan);
    await updateRun(write, done, { state: 'complete', finishedAt: at });
    const dead = await startRun(write, plan);
    expect(await closeAbandonedRuns(write, '2025-01-07T00:00:00Z')).toBe(1);
    expect(await closeAbandonedRuns(write, '2025-01-08T00:00:00Z')).toBe(0);
    expect(await listRuns(read, 10)).toMatchObject(
      [
        { id: dead, state: 'failed', finishedAt: '2025-01-07T00:00:00Z', error: /before the run did/ },
        { id: done, state: 'complete', error: null },
      ].map((row) => ({ ...row, error: row.error === null ? null : expect.stringMatching(row.error) })),
    );
    expect(await listRuns(read, 1)).toHaveLength(1);
  });

  it('keeps a rejected record once for each reason', async () => {
    const { read, write } = await open();
    const runId = await startRun(write, plan);
    const reject = {
      runId,
      sourceId: 'huggingface',
      sourceKey: null,
      reason: 'no id',
      payload: '{"a":1}',
      at,
    } as const;
    expect(await addReject(write, reject)).toBe(true);
    expect(await addReject(write, { ...reject, at: '2025-01-07T00:00:00Z' })).toBe(false);
    expect(await addReject(write, { ...reject, reason: 'no title' })).toBe(true);
    expect(await addReject(write, { ...reject, payload: '{"a":2}' })).toBe(true);
    expect(await addReject(write, { ...reject, sourceKey: 'x' })).toBe(true);
    expect(await countRejects(read)).toBe(4);
    expect(await countRejects(read, { runId: runId + 1 })).toBe(0);
    const [latest] = await listRejects(read, { limit: 1, runId });
    expect(latest).toMatchObject({
      runId,
      source: 'huggingface',
      sourceKey: 'x',
      reason: 'no id',
      payload: '{"a":1}',
      at,
    });
  });

  it('marks a day again in place of the mark before, and raises the revision only for news', async () => {
    const { read, write } = await open();
    const mark = { sourceId: 'huggingface', day: '2025-01-06', runId: null, at } as const;
    await markDay(write, { ...mark, state: 'incomplete', papers: 0, reason: 'not published yet' });
    await markDay(write, { ...mark, day: '2025-01-05', state: 'empty', papers: 0, reason: null });
    await markDay(write, { ...mark, sourceId: 'page', state: 'complete', papers: 3, reason: null });
    const revision = await readRevision(read);
    const done = { ...mark, state: 'complete', papers: 30, reason: null } as const;
    await markDay(write, done);
    await markDay(write, { ...done, at: '2025-01-08T00:00:00Z' });
    expect(await readRevision(read)).toBe(revision + 1);
    expect(await listCollectedDays(read, 'huggingface', null, null)).toEqual([
      { day: '2025-01-05', state: 'empty', papers: 0, reason: null, at },
      { day: '2025-01-06', state: 'complete', papers: 30, reason: null, at: '2025-01-08T00:00:00Z' },
    ]);
    expect(await listCollectedDays(read, null, '2025-01-06', '2025-01-06')).toHaveLength(2);
    expect(await listCollectedDays(read, null, null, '2025-01-04')).toEqual([]);
  });

  it('remembers how far each input of a source was read', async () => {
    const { read, write } = await open();
    await saveCheckpoint(write, 'file', 'a', '1');
    await saveCheckpoint(write, 'file', 'a', '2');
    await saveCheckpoint(write, 'page', 'a', '3');
    expect(await findCheckpoint(read, 'file', 'a')).toBe('2');
    expect(await findCheckpoint(read, 'file', 'b')).toBeUndefined();
  });
});
