// How many papers the taxonomy reaches, how many topics they get, and how fast. What it misses: add `untagged` to list
// titles without a topic.
// Run: node benches/topics.ts [untagged]
import { existsSync } from 'node:fs';
import { createTopicMatcher, TAXONOMY_VERSION, taxonomy } from '../packages/core/src/topics/index.ts';
import { corpora, type Paper } from './topics/corpora.ts';
import { draw } from './topics/draw.ts';

const percent = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
const matcher = createTopicMatcher(taxonomy);
const broad = new Set(taxonomy.topics.flatMap(({ broader }) => broader ?? []));

function report(name: string, papers: readonly Paper[]): void {
  let matched: string[][] = [];
  let seconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    matched = papers.map((paper) => matcher.match(paper).map(({ topicId }) => topicId));
    seconds = Math.min(seconds, (performance.now() - started) / 1000);
  }
  const counts = matched.map(({ length }) => length).sort((a, b) => a - b);
  const sizes = new Map(taxonomy.topics.map(({ id }) => [id, 0]));
  for (const id of matched.flat()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1]).map(([id, n]) => `${id} ${n}`);
  const reached = matched.filter((ids) => ids.length > 0).length;
  const reachedNarrowly = matched.filter((ids) => ids.some((id) => !broad.has(id))).length;
  console.log(`\n${name}: ${papers.length} papers`);
  console.log(`  at least one topic                      ${percent(reached, papers.length)}`);
  console.log(`  at least one that is not a broader one  ${percent(reachedNarrowly, papers.length)}`);
  console.log(`  topics per paper, median and maximum    ${counts[counts.length >> 1]}, ${counts.at(-1)}`);
  console.log(`  papers per second, best of three runs   ${Math.round(papers.length / seconds)}`);
  console.log(`  largest   ${ranked.slice(0, 12).join(', ')}`);
  console.log(`  smallest  ${ranked.slice(-12).join(', ')}`);
}

function listUntagged(papers: readonly Paper[]): void {
  const untagged = papers.filter((paper) => matcher.match(paper).length === 0);
  for (const { id, title } of draw(untagged, 60, 2026)) console.log(`  ${id} ${title}`);
}

console.log(`taxonomy ${TAXONOMY_VERSION}: ${taxonomy.topics.length} topics in ${taxonomy.areas.length} areas`);
for (const { name, path, read } of corpora) {
  if (!existsSync(path)) {
    console.log(`\n${name}: skipped, ${path} is not there`);
    continue;
  }
  const papers = read(path);
  report(name, papers);
  if (process.argv[2] === 'untagged') listUntagged(papers);
}
