// How many papers the taxonomy reaches, how many topics they get, and how fast. With a number, prints that many papers
// drawn with a fixed seed and their topics, to be read and judged: the precision in docs/taxonomy.md was found so.
// Run: node benches/topics.ts [papers to read] [seed]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createTopicMatcher, TAXONOMY_VERSION, taxonomy } from '../packages/core/src/topics/index.ts';

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}
interface DailyList {
  readonly list_date: string;
  readonly snapshot_at: string;
  readonly items: readonly { paper: { id: string; title: string; summary: string; ai_keywords?: string[] } }[];
}

const shared = process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../shared');
const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The papers of the latest snapshot of each day, each once, by id. */
function huggingFacePapers(path: string): Paper[] {
  const latest = new Map<string, DailyList>();
  for (const line of linesOf(path)) {
    const list: DailyList = JSON.parse(line);
    const known = latest.get(list.list_date);
    if (!known || list.snapshot_at > known.snapshot_at) latest.set(list.list_date, list);
  }
  const papers = new Map<string, Paper>();
  for (const { items } of latest.values()) {
    for (const { paper } of items) {
      const { id, title, summary, ai_keywords: keywords = [] } = paper;
      papers.set(id, { id, title: collapse(title), abstract: collapse(summary), keywords });
    }
  }
  return [...papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every ninth paper of the arXiv list. */
const arxivPapers = (path: string): Paper[] =>
  linesOf(path)
    .filter((_, i) => i % 9 === 0)
    .map((line) => {
      const { id, title, abstract } = JSON.parse(line);
      return { id, title: collapse(title), abstract: collapse(abstract), keywords: [] };
    });

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

/** `n` papers drawn without replacement; the same seed draws the same (mulberry32). */
function draw(papers: readonly Paper[], n: number, seed: number): Paper[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = new Set<Paper>();
  while (drawn.size < Math.min(n, papers.length)) drawn.add(papers[Math.floor(random() * papers.length)] as Paper);
  return [...drawn];
}

function printToRead(papers: readonly Paper[]): void {
  let total = 0;
  for (const paper of papers) {
    const topics = matcher.match(paper);
    total += topics.length;
    console.log(`\n${paper.id} ${paper.title}\n${paper.abstract}`);
    for (const { topicId, via, spans } of topics) {
      console.log(
        `  ${topicId}${via ? ` via ${via}` : ''}: ${[...new Set(spans.map(({ alias }) => alias))].join(', ')}`,
      );
    }
  }
  console.log(`\n${total} topics on ${papers.length} papers`);
}

console.log(`taxonomy ${TAXONOMY_VERSION}: ${taxonomy.topics.length} topics in ${taxonomy.areas.length} areas`);
const sources: [string, string, (path: string) => Paper[]][] = [
  ['Hugging Face', join(shared, 'data/hf/daily_lists.jsonl.gz'), huggingFacePapers],
  ['arXiv cs', join(shared, 'data/arxiv/arxiv_cs_2025-2026.jsonl.gz'), arxivPapers],
];
const toRead = Number(process.argv[2] ?? 0);
for (const [name, path, read] of sources) {
  if (!existsSync(path)) console.log(`\n${name}: skipped, ${path} is not there`);
  else if (toRead === 0) report(name, read(path));
  else if (read === huggingFacePapers) printToRead(draw(read(path), toRead, Number(process.argv[3] ?? 2026)));
}
