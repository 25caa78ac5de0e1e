import { expect, it } from 'vitest';
import { getPaper, listForEnrichment, unchangedRecords, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { dump } from '../testing/dump.ts';
import { huggingface, paper } from '../testing/papers.ts';

describeEachDialect('unchangedRecords', (open) => {
  it('names the records that are stored word for word with an enrichment of the version', async () => {
    const { read, write } = await open();
    const same = paper({ id: '2501.00001', keyphrases: ['tide'] });
    const reworded = paper({ id: '2501.00002', title: 'Before' });
    const older = paper({ id: '2501.00003', version: '0' });
    await writePapers(write, [same, reworded, older], huggingface);
    const records = [
      { ...same.paper },
      { ...reworded.paper, title: 'After' },
      older.paper,
      paper({ id: '2501.00004' }).paper,
    ];
    expect([...(await unchangedRecords(read, records, '1'))]).toEqual([records[0]]);
    expect(await unchangedRecords(read, [], '1')).toEqual(new Set());
  });

  it('a paper written without an enrichment keeps the stored one', async () => {
    const { read, write } = await open();
    const first = paper({ keyphrases: ['tide'], topics: ['oceans'] });
    await writePapers(write, [first], huggingface);
    const before = await dump(read);
    await writePapers(write, [{ ...first, enrichment: null }], huggingface);
    expect(await dump(read)).toEqual(before);
    expect((await getPaper(read, '2501.00001'))?.topics).toEqual(['oceans']);
  });

  it('a paper that came without an enrichment and is not stored waits for one', async () => {
    const { read, write } = await open();
    await writePapers(write, [{ ...paper({}), enrichment: null }], huggingface);
    expect(await listForEnrichment(read, '1', 0, 10)).toHaveLength(1);
  });
});
