import { expect, it } from 'vitest';
import { closeAbandonedRuns, findLiveRun, getRun, renewLease, startRun, updateRun } from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';

const at = '2025-01-06T12:00:00Z';
const minuteLater = '2025-01-06T12:01:00Z';
const later = '2025-01-06T12:01:01Z';
const plan = { source: 'huggingface', trigger: 'hand', from: null, to: null, unitsTotal: 2, at, owner: 'a' } as const;
const nobodyIsGone = () => false;

describeEachDialect('the lease of a run', (open) => {
  it('holds for a minute of silence, and is renewed by a sign of life', async () => {
    const { write } = await open();
    const id = await startRun(write, plan);
    expect(await findLiveRun(write, minuteLater, nobodyIsGone)).toMatchObject({ id });
    expect(await findLiveRun(write, later, nobodyIsGone)).toBeUndefined();
    expect(await renewLease(write, id, minuteLater)).toBe(true);
    expect(await findLiveRun(write, later, nobodyIsGone)).toMatchObject({ id });
  });

  it('ends at once where the owner is known to be gone', async () => {
    const { write } = await open();
    const id = await startRun(write, plan);
    expect(await closeAbandonedRuns(write, at, (owner) => owner === 'b')).toBe(0);
    expect(await closeAbandonedRuns(write, at, (owner) => owner === 'a')).toBe(1);
    expect(await getRun(write, id)).toMatchObject({ state: 'failed', finishedAt: at });
  });

  it('is not renewed once somebody has closed the run', async () => {
    const { write } = await open();
    const id = await startRun(write, plan);
    await updateRun(write, id, { state: 'failed' });
    expect(await renewLease(write, id, at)).toBe(false);
  });

  it('holds for no longer where the clock went back a day', async () => {
    const { write } = await open();
    await startRun(write, plan);
    expect(await closeAbandonedRuns(write, '2025-01-05T12:00:00Z', nobodyIsGone)).toBe(1);
  });
});
