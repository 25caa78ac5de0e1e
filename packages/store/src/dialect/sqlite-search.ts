import { parseText, type TextNode } from '@papertide/core/query';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { chunks } from '../chunks.ts';
import type { Dialect } from './dialect.ts';
import { fts5Expression } from './fts5-expression.ts';

const maxBoundValues = 32_766;
/** By stems, for ranking and for whole words; by letters, for how a word begins. */
const indexes = ['paper_fts', 'paper_word_fts'] as const;

const hasPrefix = (node: TextNode): boolean =>
  node.kind === 'words' ? node.prefix : node.kind === 'not' ? hasPrefix(node.part) : node.parts.some(hasPrefix);

function among(paperId: Expression<number>, index: (typeof indexes)[number], node: TextNode): RawBuilder<SqlBool> {
  const { match, isNegated } = fts5Expression(node);
  const papers = sql`(select rowid from ${sql.table(index)} where ${sql.table(index)} match ${match})`;
  return isNegated ? sql`${paperId} not in ${papers}` : sql`${paperId} in ${papers}`;
}

/** One match where the text has no beginnings of words; else a match for each of them and one for the rest. */
function condition(paperId: Expression<number>, node: TextNode): RawBuilder<SqlBool> {
  if (!hasPrefix(node)) return among(paperId, 'paper_fts', node);
  if (node.kind === 'words') return among(paperId, 'paper_word_fts', node);
  if (node.kind === 'not') return sql`not ${condition(paperId, node.part)}`;
  const whole = node.parts.filter((part) => !hasPrefix(part));
  const parts = node.parts.filter(hasPrefix).map((part) => condition(paperId, part));
  if (whole.length > 0) parts.unshift(among(paperId, 'paper_fts', { ...node, parts: whole }));
  return sql`(${sql.join(parts, node.kind === 'and' ? sql` and ` : sql` or `)})`;
}

/** The part of a text, which every paper that matches must match, by which papers can be ranked; `null` where there is none. */
function rankable(node: TextNode): TextNode | null {
  const part =
    node.kind === 'and'
      ? { ...node, parts: node.parts.filter((each) => !hasPrefix(each)) }
      : hasPrefix(node)
        ? null
        : node;
  if (part === null || (part.kind === 'and' && part.parts.length === 0)) return null;
  return fts5Expression(part).isNegated ? null : part;
}

/**
 * FTS5 over title and abstract, diacritics ignored, contentless because the texts are in the tables already: one index of
 * stems (Porter), in which a word in the title weighs five times one in the abstract (bm25), and one of words as written,
 * because stems do not begin as their words do.
 */
export const sqliteSearch: Dialect['search'] = {
  async create(trx) {
    await sql`create virtual table paper_fts using fts5(
      title, abstract, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
    )`.execute(trx);
    await sql`insert into paper_fts(paper_fts, rank) values ('rank', 'bm25(5.0, 1.0)')`.execute(trx);
  },

  async createBeginnings(trx) {
    await sql`create virtual table paper_word_fts using fts5(
      title, abstract, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
    )`.execute(trx);
    await sql`insert into paper_word_fts(rowid, title, abstract)
      select id, title, abstract from paper join paper_text on paper_id = id order by id`.execute(trx);
  },

  async add(trx, texts) {
    for (const some of chunks(texts, 3, maxBoundValues)) {
      const rows = some.map(({ id, title, abstract }) => sql`(${id}, ${title}, ${abstract})`);
      for (const index of indexes) {
        await sql`insert into ${sql.table(index)}(rowid, title, abstract) values ${sql.join(rows)}`.execute(trx);
      }
    }
  },

  async remove(trx, paperIds) {
    for (const some of chunks(paperIds, 1, maxBoundValues)) {
      for (const index of indexes) {
        await sql`delete from ${sql.table(index)} where rowid in (${sql.join(some)})`.execute(trx);
      }
    }
  },

  hits(text) {
    const { node } = parseText(text);
    const ranked = node === null ? null : rankable(node);
    if (node === null || ranked === null) return null;
    const { match } = fts5Expression(ranked);
    return {
      rows: sql`(select rowid as paper_id, rank as relevance from paper_fts where paper_fts match ${match})`,
      isWhole: !hasPrefix(node),
    };
  },

  has: condition,

  matches(paperId, text) {
    const { node } = parseText(text);
    return node === null ? null : condition(paperId, node);
  },
};
