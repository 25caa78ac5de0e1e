import { expect, it } from 'vitest';
import { checkRollups, getPaper, readRevision, writePapers, writeReadings } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper } from '../testing/papers.ts';

const reading = (key: string, observedAt: string, upvotes: number | null, stars: number | null = null) => ({
  key,
  observedAt,
  upvotes,
  comments: null,
  stars,
});

describeEachDialect('writeReadings', (open) => {
  it('adds readings, the latest known figures and the counts; names keys of no paper once', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ upvotes: 3 }), paper({ id: '2501.00002', upvotes: 4 })], huggingface);
    const batch = [
      reading('2501.00001', '2025-01-09T12:00:00Z', 9),
      reading('2501.00001', '2025-01-10T12:00:00Z', null, 50),
      reading('2501.00002', '2025-01-05T12:00:00Z', 1),
      reading('2599.00001', '2025-01-05T12:00:00Z', 1),
      reading('2599.00001', '2025-01-06T12:00:00Z', 1),
    ];
    expect(await writeReadings(write, batch, 'observations')).toEqual({
      observationsNew: 3,
      unknown: ['2599.00001'],
    });
    expect(await getPaper(read, '2501.00001')).toMatchObject({
      upvotes: 9,
      stars: 50,
      observedAt: '2025-01-10T12:00:00Z',
    });
    expect(await getPaper(read, '2501.00002')).toMatchObject({ upvotes: 4, observedAt: '2025-01-06T12:00:00Z' });
    expect(await checkRollups(read)).toEqual([]);
  });

  it('knows a reading by its instant: the same batch in any order changes nothing', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ upvotes: 3 })], huggingface);
    const batch = [
      reading('2501.00001', '2025-01-06T12:00:00Z', 99),
      reading('2501.00001', '2025-01-06T12:30:00Z', 3),
      reading('2501.00001', '2025-01-06T12:45:00Z', 5),
    ];
    expect(await writeReadings(write, batch, 'observations')).toMatchObject({ observationsNew: 2 });
    const revision = await readRevision(read);
    expect(await writeReadings(write, batch.toReversed(), 'observations')).toMatchObject({ observationsNew: 0 });
    expect(await readRevision(read)).toBe(revision);
    expect(await getPaper(read, '2501.00001')).toMatchObject({ upvotes: 5 });
  });
});
