import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the matcher reads of a paper. */
export interface Paper {
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

const shared = process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../../shared');
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

/** Every paper of the arXiv list, in its order. */
const arxivPapers = (path: string): Paper[] =>
  linesOf(path).map((line) => {
    const { id, title, abstract } = JSON.parse(line);
    return { id, title: collapse(title), abstract: collapse(abstract), keywords: [] };
  });

/** The real papers that the benches of the taxonomy read, where they are at hand. */
export const corpora = [
  { name: 'Hugging Face', path: join(shared, 'data/hf/daily_lists.jsonl.gz'), read: huggingFacePapers },
  { name: 'arXiv cs', path: join(shared, 'data/arxiv/arxiv_cs_2025-2026.jsonl.gz'), read: arxivPapers },
] as const;
