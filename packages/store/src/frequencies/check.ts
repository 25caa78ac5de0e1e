import type { Db } from '../store.ts';
import { countFrequencies } from './from-texts.ts';
import { areFrequenciesCurrent } from './version.ts';

/**
 * How the document frequencies differ from the texts, as text, at most `most` sentences; `[]` where they agree. Reads every
 * text: about a millisecond a paper.
 */
export async function checkFrequencies(db: Db, most: number): Promise<string[]> {
  if (!(await areFrequenciesCurrent(db))) {
    return ['document_frequency was counted by another version of the keyphrases'];
  }
  const wanted = await countFrequencies(db);
  const differences: string[] = [];
  for (const { key, n } of await db.selectFrom('document_frequency').selectAll().orderBy('key').execute()) {
    const texts = wanted.get(key);
    wanted.delete(key);
    if (texts === n) continue;
    differences.push(`document_frequency holds ${JSON.stringify({ key, n })}, the papers give ${texts ?? 'none'}`);
  }
  for (const [key, n] of wanted) differences.push(`document_frequency lacks ${JSON.stringify({ key, n })}`);
  return differences.slice(0, most);
}
