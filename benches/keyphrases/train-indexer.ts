// Trains the weights of the indexer profile on inspec_train.jsonl alone, chooses the penalty by 5-fold cross-validation on
// the same papers, and writes packages/core/src/keyphrases/indexer/weights.ts. No test set is read.
// Run: node benches/keyphrases/train-indexer.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusStatistics, type KeyphraseStatistics } from '../../packages/core/src/keyphrases/index.ts';
import { corpusOf } from '../../packages/core/src/keyphrases/indexer/corpus.ts';
import { featureNames } from '../../packages/core/src/keyphrases/indexer/feature-names.ts';
import { features } from '../../packages/core/src/keyphrases/indexer/features.ts';
import { shownPlace } from '../../packages/core/src/keyphrases/indexer/indexer.ts';
import { readPaper } from '../../packages/core/src/keyphrases/indexer/read-paper.ts';
import { paperTexts } from '../../packages/core/src/keyphrases/paper-texts.ts';
import { type LabeledPaper, readPapers } from './data.ts';
import { linear, type Row, trainLogistic } from './logistic.ts';
import { evaluate, stemsOf } from './protocols.ts';

const folds = 5;
const penalties = [1, 3, 10, 30];

interface Example extends Row {
  readonly phrase: string;
  readonly isGold: boolean;
}

/**
 * The indexers' free choice of phrases. The training file lists it first and then the terms of a thesaurus in alphabetical
 * order, which published evaluations leave out: the longest sorted end is set aside, if more than one phrase comes before it.
 */
function uncontrolled(keyphrases: readonly string[]): readonly string[] {
  const form = (at: number) => (keyphrases[at] ?? '').toLowerCase().replace(/\s+/g, ' ');
  let end = keyphrases.length - 1;
  while (end > 0 && form(end - 1) <= form(end)) end--;
  return end < 2 ? keyphrases : keyphrases.slice(0, end);
}

function examplesOf(paper: LabeledPaper, statistics: KeyphraseStatistics): Example[] {
  const { texts, phrases, wordCounts, lexemes } = readPaper(paperTexts(paper));
  const context = { wordCounts, length: lexemes.length, corpus: corpusOf(statistics, texts.aliases) };
  const gold = new Set(paper.keyphrases.map(stemsOf));
  return phrases.map((phrase) => {
    const sums = new Map<number, number>();
    const add = (feature: number, value: number) => sums.set(feature, (sums.get(feature) ?? 0) + value);
    features(phrase, context, {
      add,
      measure(feature, value, more) {
        if (value === 0) return;
        add(feature, value);
        if (more > 0) add(feature + more, value);
      },
    });
    const { field, start, end } = shownPlace(phrase.places, texts);
    const text = texts[field].text.slice(start, end);
    return { features: [...sums.keys()], values: [...sums.values()], phrase: text, isGold: gold.has(stemsOf(text)) };
  });
}

const fit = (examples: readonly Example[], l2: number) =>
  trainLogistic(
    examples,
    examples.map(({ isGold }) => isGold),
    featureNames.length,
    l2,
  );

const ranked = (examples: readonly Example[], weights: Float64Array) =>
  examples
    .map((example) => ({ phrase: example.phrase, score: linear(example, weights) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 15)
    .map(({ phrase }) => phrase);

/** The weights for one kind of statistics, with the strongest penalty whose mean F1 (S) is within 0.1 of the best. */
function trainColumn(title: string, papers: readonly LabeledPaper[], statistics: KeyphraseStatistics): Float64Array {
  const examples = papers.map((paper) => examplesOf(paper, statistics));
  const tried: { l2: number; score: number }[] = [];
  for (const l2 of penalties) {
    const answers: string[][] = [];
    for (let fold = 0; fold < folds; fold++) {
      const weights = fit(examples.filter((_, i) => i % folds !== fold).flat(), l2);
      examples.forEach((own, i) => {
        if (i % folds === fold) answers[i] = ranked(own, weights);
      });
    }
    const { S } = evaluate(papers, answers);
    console.log(
      `${title}, penalty ${l2}: F1@5/10/15 (S) ${S.map((value) => value.toFixed(2)).join(' / ')} over ${folds} folds`,
    );
    tried.push({ l2, score: S.reduce((sum, value) => sum + value, 0) / S.length });
  }
  const best = Math.max(...tried.map(({ score }) => score));
  const l2 = Math.max(...tried.filter(({ score }) => score >= best - 0.1).map((each) => each.l2));
  const all = examples.flat();
  console.log(`${title}: penalty ${l2}, ${all.length} candidates, ${all.filter(({ isGold }) => isGold).length} gold`);
  return fit(all, l2);
}

const papers = readPapers('inspec_train.jsonl')?.map((paper) => ({
  ...paper,
  keyphrases: uncontrolled(paper.keyphrases),
}));
if (papers !== undefined) {
  const withCorpus = trainColumn('with corpus', papers, corpusStatistics(papers));
  const alone = trainColumn('alone', papers, {});
  const pair = (at: number) => `[${[withCorpus, alone].map((w) => Number((w[at] ?? 0).toFixed(3))).join(', ')}]`;
  const lines = featureNames.flatMap((name, i) => {
    const value = pair(i);
    return value === '[0, 0]' ? [] : [`  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${value},`];
  });
  const file = join(import.meta.dirname, '../../packages/core/src/keyphrases/indexer/weights.ts');
  writeFileSync(
    file,
    `// Written by benches/keyphrases/train-indexer.ts from ${papers.length} abstracts of the Inspec training and validation splits (Hulth 2003) and
// the phrases that their indexers chose freely. Logistic regression; no test paper was read. To change it, run that file.

/** The constant term. */
export const bias: readonly [withCorpus: number, alone: number] = ${pair(featureNames.length)};

/** The weight of each feature by its name: where a corpus is known, and where not. A feature without entry weighs 0. */
export const weights: Readonly<Record<string, readonly [withCorpus: number, alone: number]>> = {
${lines.join('\n')}
};
`,
  );
}
