// The precision of the taxonomy by two readers, and how far they agree, from docs/taxonomy-judgements.csv: one line per topic
// of a drawn paper with both verdicts and the edition that was judged. With a folder of `topics-sample.ts` that holds
// reader-a.jsonl and reader-b.jsonl, and the edition that drew it, writes the lines of that edition first. Where the papers
// are at hand, tells what the matcher of today still assigns.
// Run: node benches/topics-precision.ts [folder edition]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wilsonInterval } from '../packages/core/src/series/index.ts';
import { createTopicMatcher, TAXONOMY_VERSION, taxonomy } from '../packages/core/src/topics/index.ts';
import { cohenKappa } from '../tools/cohen-kappa.ts';
import { corpora } from './topics/corpora.ts';

type Verdict = 'right' | 'wrong';
interface Judged {
  /** Of the taxonomy that made the assignment. */
  readonly edition: string;
  readonly corpus: string;
  readonly paper: string;
  readonly topic: string;
  /** `direct`, or `via` for a broader topic that was added. */
  readonly how: string;
  readonly a: Verdict;
  readonly b: Verdict;
}

const file = join(import.meta.dirname, '../docs/taxonomy-judgements.csv');
const head = 'edition,corpus,paper,topic,how,reader_a,reader_b';
const jsonLines = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const csvLines = (): string[] => readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);

/** The verdicts of one reader by paper and topic. */
function verdictsOf(path: string): Map<string, Verdict> {
  return new Map(
    jsonLines(path).flatMap(({ paper, topic, verdict }) =>
      verdict === 'right' || verdict === 'wrong' ? [[`${paper} ${topic}`, verdict] as const] : [],
    ),
  );
}

/** Replaces the lines of that edition, the others stay. */
function writeJudgements(folder: string, edition: string): void {
  const [a, b] = ['reader-a.jsonl', 'reader-b.jsonl'].map((name) => verdictsOf(join(folder, name)));
  const lines = jsonLines(join(folder, 'sample.jsonl')).flatMap(({ corpus, id, topics }) =>
    (topics as { id: string; via: string | null }[]).flatMap((topic) => {
      const [first, second] = [a?.get(`${id} ${topic.id}`), b?.get(`${id} ${topic.id}`)];
      if (first === undefined || second === undefined) return [];
      return [[edition, corpus, id, topic.id, topic.via === null ? 'direct' : 'via', first, second].join(',')];
    }),
  );
  const others = csvLines().filter((line) => !line.startsWith(`${edition},`));
  writeFileSync(file, `${[head, ...others, ...lines].join('\n')}\n`);
  console.log(`wrote ${lines.length} judgements`);
}

function readJudgements(): Judged[] {
  return csvLines().map((line) => {
    const [edition = '', corpus = '', paper = '', topic = '', how = '', a, b] = line.split(',');
    return { edition, corpus, paper, topic, how, a: a as Verdict, b: b as Verdict };
  });
}

const precision = (rows: readonly Judged[], right: (row: Judged) => boolean): string => {
  const n = rows.filter(right).length;
  const interval = wilsonInterval(n, rows.length);
  if (interval === null) return 'none';
  return `${(n / rows.length).toFixed(3)} (${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}), ${n} of ${rows.length}`;
};

function report(name: string, rows: readonly Judged[]): void {
  const agreement = cohenKappa(
    rows.map(({ a }) => a),
    rows.map(({ b }) => b),
  );
  console.log(`\n${name}: ${rows.length} topics on ${new Set(rows.map(({ paper }) => paper)).size} papers`);
  console.log(`  reader a       ${precision(rows, ({ a }) => a === 'right')}`);
  console.log(`  reader b       ${precision(rows, ({ b }) => b === 'right')}`);
  console.log(`  both say right ${precision(rows, ({ a, b }) => a === 'right' && b === 'right')}`);
  console.log(`  one at least   ${precision(rows, ({ a, b }) => a === 'right' || b === 'right')}`);
  console.log(`  agreement      ${agreement?.observed.toFixed(3)}, kappa ${agreement?.kappa?.toFixed(3) ?? 'none'}`);
}

/** Which judged assignments the matcher of today still makes; `null` where the papers are not at hand. */
function stillAssigned(rows: readonly Judged[]): ((row: Judged) => boolean) | null {
  if (corpora.some(({ path }) => !existsSync(path))) return null;
  const matcher = createTopicMatcher(taxonomy);
  const wanted = new Set(rows.map(({ corpus, paper }) => `${corpus} ${paper}`));
  const kept = new Set<string>();
  for (const { name, path, read } of corpora) {
    for (const paper of read(path)) {
      if (!wanted.has(`${name} ${paper.id}`)) continue;
      for (const { topicId } of matcher.match(paper)) kept.add(`${name} ${paper.id} ${topicId}`);
    }
  }
  return ({ corpus, paper, topic }) => kept.has(`${corpus} ${paper} ${topic}`);
}

const [folder, judged] = process.argv.slice(2);
if (folder !== undefined) {
  if (judged === undefined) throw new Error('Name the edition that drew the sample, such as 2026.5, after the folder.');
  writeJudgements(folder, judged);
}
const all = readJudgements();
const still = stillAssigned(all);
if (still === null) console.log('What today’s matcher still assigns is left out: the papers are not there.');
for (const edition of new Set(all.map((row) => row.edition))) {
  const rows = all.filter((row) => row.edition === edition);
  console.log(`\n== Assigned by taxonomy ${edition}`);
  report('all', rows);
  for (const how of ['direct', 'via']) {
    report(
      how,
      rows.filter((row) => row.how === how),
    );
  }
  for (const { name } of corpora) {
    report(
      `${name}, direct`,
      rows.filter((row) => row.corpus === name && row.how === 'direct'),
    );
  }
  if (still === null) continue;
  report(`still assigned by taxonomy ${TAXONOMY_VERSION}, mended since by what the readers judged`, rows.filter(still));
  report(
    'of these, direct',
    rows.filter((row) => row.how === 'direct' && still(row)),
  );
}
