// Draws papers of both corpora with a fixed seed and writes them with the topics the matcher assigns, as JSON lines to be
// read and judged, into a folder outside the repository: sample.jsonl and chunks of 25 papers.
// Run: node benches/topics-sample.ts <folder> [papers of each corpus, 150] [seed, 20261126]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTopicMatcher, findTopic, TAXONOMY_VERSION, taxonomy } from '../packages/core/src/topics/index.ts';
import { corpora, type Paper } from './topics/corpora.ts';
import { draw } from './topics/draw.ts';

const toAChunk = 25;
const [folder, each = '150', seed = '20261126'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder to write to, outside the repository.');

const matcher = createTopicMatcher(taxonomy);

/** A paper with its topics; `via` names the narrower topic whose broader topic this is. */
function toRead(corpus: string, { id, title, abstract, keywords }: Paper) {
  const topics = matcher.match({ title, abstract, keywords }).map(({ topicId, via, spans }) => ({
    id: topicId,
    name: findTopic(topicId)?.name,
    definition: findTopic(topicId)?.definition,
    via,
    matched: [...new Set(spans.map(({ alias, field }) => `${field}: ${alias}`))],
  }));
  return { corpus, id, title, abstract, keywords, topics };
}

const drawn = corpora.flatMap(({ name, path, read }) => {
  if (!existsSync(path)) throw new Error(`${name}: ${path} is not there`);
  return draw(read(path), Number(each), Number(seed)).map((paper) => toRead(name, paper));
});
const lines = drawn.map((paper) => `${JSON.stringify(paper)}\n`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sample.jsonl'), lines.join(''));
for (let i = 0; i * toAChunk < lines.length; i++) {
  const name = `sample-${String(i + 1).padStart(2, '0')}.jsonl`;
  writeFileSync(join(folder, name), lines.slice(i * toAChunk, (i + 1) * toAChunk).join(''));
}
const direct = drawn.flatMap(({ topics }) => topics).filter(({ via }) => via === null).length;
console.log(`taxonomy ${TAXONOMY_VERSION}: ${drawn.length} papers with ${direct} topics of their own, in ${folder}`);
