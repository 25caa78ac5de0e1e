import type { Dimension } from '@papertide/core/query';
import { inSentence } from './label-grammar.ts';

/** A series as far as a sentence about its papers goes. */
export interface Related {
  readonly label: string;
  readonly dimension: Dimension;
}

const isKeyword = ({ dimension }: Related): boolean => dimension.endsWith('keyword');

/** Verbs of the series that papers are not "about". */
const verbs: Readonly<Partial<Record<Dimension, string>>> = {
  phrase: 'name',
  author: 'are by',
  organization: 'are from',
  category: 'are in',
  source: 'are from',
};

const verbOf = (series: Related): string =>
  isKeyword(series) ? 'use the keyword' : (verbs[series.dimension] ?? 'are about');

/**
 * How papers stand to a series: `are about large language models` for a topic, which a whole set of words finds; `use the keyword
 * “large language model”` for a keyword, which may have the same name and has other papers. After another series of the same
 * verb only what differs: `about agents`, `“agent”`.
 */
export function paperRelation(series: Related, after?: Related): string {
  const name = isKeyword(series)
    ? `“${series.label}”`
    : series.dimension === 'topic' || series.dimension === 'area'
      ? inSentence(series.label)
      : series.label;
  const verb = verbOf(series);
  if (after === undefined || verbOf(after) !== verb) return `${verb} ${name}`;
  return verb.startsWith('are ') ? `${verb.slice(4)} ${name}` : name;
}
