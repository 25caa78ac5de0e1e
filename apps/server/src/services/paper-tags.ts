import { corpusKeys, extractKeyphrases, type PaperText } from '@papertide/core/keyphrases';
import { type Db, frequenciesOf } from '@papertide/store';

/** Tags of a paper. */
const most = 10;

/**
 * What a librarian would call the paper: its best keyphrases by the indexer profile, weighed by the papers of the database as
 * they are. Worked out when asked, in about 3 ms, so that they follow the collection without being stored.
 */
export async function paperTags(db: Db, paper: PaperText): Promise<string[]> {
  const statistics = (await frequenciesOf(db, corpusKeys(paper))) ?? {};
  return extractKeyphrases(paper, { ...statistics, profile: 'indexer', top: most }).map(({ surface }) => surface);
}
