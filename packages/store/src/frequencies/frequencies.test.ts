import { expect, it } from 'vitest';
import { checkRollups, dropSource, frequenciesOf, rebuildRollups, refreshFrequencies, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { dump } from '../testing/dump.ts';
import { demo, huggingface, paper } from '../testing/papers.ts';

const tides = paper({ id: '2501.00001', title: 'Tide tables', abstract: 'Tide tables for harbors.' });
const harbors = paper({ id: '2501.00002', title: 'A tide table', abstract: 'We study harbor seals.' });

describeEachDialect('document frequencies', (open) => {
  it('count papers, not occurrences, by key, in the transaction that writes the papers', async () => {
    const { read, write } = await open();
    await writePapers(write, [tides, harbors], huggingface);
    const found = await frequenciesOf(read, ['tide table', 'harbor seal', 'never seen']);
    expect(found?.documents).toBe(2);
    expect(found?.documentFrequency('tide table')).toBe(2);
    expect(found?.documentFrequency('harbor seal')).toBe(1);
    expect(found?.documentFrequency('never seen')).toBe(1);
    expect(await checkRollups(read)).toEqual([]);
  });

  it('follow a text that is reworded, and forget what goes', async () => {
    const { read, write } = await open();
    await writePapers(write, [tides, harbors], demo);
    const reworded = paper({ id: '2501.00002', title: 'A tide table', abstract: 'We study harbor porpoises.' });
    await writePapers(write, [reworded], { ...demo, seenAt: '2025-02-01T00:00:00Z' });
    expect(await checkRollups(read)).toEqual([]);
    await dropSource(write, 'demo');
    expect((await dump(read)).document_frequency).toEqual([]);
  });

  it('are the same in whatever order papers came', async () => {
    const [one, other] = [await open(), await open()];
    await writePapers(one.write, [tides], huggingface);
    await writePapers(one.write, [harbors], huggingface);
    await writePapers(other.write, [harbors, tides], huggingface);
    expect((await dump(one.read)).document_frequency).toEqual((await dump(other.read)).document_frequency);
  });

  it('say nothing of fewer than two papers', async () => {
    const { read, write } = await open();
    expect(await frequenciesOf(read, ['tide'])).toBeNull();
    await writePapers(write, [tides], huggingface);
    expect(await frequenciesOf(read, ['tide'])).toBeNull();
  });

  it('of another version are not used, told by the check, and counted anew', async () => {
    const { read, write } = await open();
    await writePapers(write, [tides, harbors], huggingface);
    const before = (await dump(read)).document_frequency;
    await write.updateTable('meta').set({ value: 'old' }).where('key', '=', 'document-frequency-version').execute();
    await write.deleteFrom('document_frequency').where('key', '=', 'tide table').execute();
    expect(await frequenciesOf(read, ['tide'])).toBeNull();
    expect(await checkRollups(read)).toEqual(['document_frequency was counted by another version of the keyphrases']);
    await refreshFrequencies(write);
    expect((await dump(read)).document_frequency).toEqual(before);
  });

  it('that differ from the texts are named by the check, and mended', async () => {
    const { read, write } = await open();
    await writePapers(write, [tides, harbors], huggingface);
    await write.updateTable('document_frequency').set({ n: 5 }).where('key', '=', 'tide table').execute();
    await write.insertInto('document_frequency').values({ key: 'zzz', n: 1 }).execute();
    await write.deleteFrom('document_frequency').where('key', '=', 'harbor seal').execute();
    expect(await checkRollups(read)).toEqual([
      'document_frequency holds {"key":"tide table","n":5}, the papers give 2',
      'document_frequency holds {"key":"zzz","n":1}, the papers give none',
      'document_frequency lacks {"key":"harbor seal","n":1}',
    ]);
    await rebuildRollups(write);
    expect(await checkRollups(read)).toEqual([]);
  });
});
