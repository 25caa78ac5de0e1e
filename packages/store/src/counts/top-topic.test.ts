import { everyPaper } from '@papertide/core/query';
import { expect, it } from 'vitest';
import { topTopic, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper } from '../testing/papers.ts';

describeEachDialect('topTopic', (open) => {
  it('names the topic that most papers of a filter have, and how many have it', async () => {
    const { read, write } = await open();
    await writePapers(
      write,
      [
        paper({ id: '2501.1', topics: ['llm', 'robots'], keyphrases: ['tide', 'robot'] }),
        paper({ id: '2501.2', topics: ['robots'], keyphrases: ['tide', 'robot'] }),
        paper({ id: '2501.3', topics: ['llm'], keyphrases: ['tide'] }),
        paper({ id: '2501.4', topics: [] }),
      ],
      huggingface,
    );
    expect(await topTopic(read, { ...everyPaper, together: ['tide', 'robot'] })).toEqual({ topicId: 'robots', n: 2 });
    expect(await topTopic(read, everyPaper)).toEqual({ topicId: 'llm', n: 2 });
    expect(await topTopic(read, { ...everyPaper, from: '2030-01-01' })).toBeNull();
  });
});
