import { sql } from 'kysely';
import { chunks } from '../chunks.ts';
import type { Dialect } from './dialect.ts';
import { searchWords } from './search-words.ts';

const maxBoundValues = 32_766;

const query = (text: string): string | null => {
  const phrases = searchWords(text);
  return phrases.length === 0 ? null : phrases.map((words) => `"${words.join(' ')}"`).join(' ');
};

/**
 * FTS5 over title and abstract: stemmed (Porter), diacritics ignored, contentless because the texts are in the tables
 * already. A word in the title weighs five times one in the abstract (bm25).
 */
export const sqliteSearch: Dialect['search'] = {
  async create(trx) {
    await sql`create virtual table paper_fts using fts5(
      title, abstract, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
    )`.execute(trx);
    await sql`insert into paper_fts(paper_fts, rank) values ('rank', 'bm25(5.0, 1.0)')`.execute(trx);
  },

  async add(trx, texts) {
    for (const some of chunks(texts, 3, maxBoundValues)) {
      const rows = some.map(({ id, title, abstract }) => sql`(${id}, ${title}, ${abstract})`);
      await sql`insert into paper_fts(rowid, title, abstract) values ${sql.join(rows)}`.execute(trx);
    }
  },

  async remove(trx, paperIds) {
    for (const some of chunks(paperIds, 1, maxBoundValues)) {
      await sql`delete from paper_fts where rowid in (${sql.join(some)})`.execute(trx);
    }
  },

  hits(text) {
    const match = query(text);
    if (match === null) return null;
    return sql`(select rowid as paper_id, rank as relevance from paper_fts where paper_fts match ${match})`;
  },

  matches(paperId, text) {
    const match = query(text);
    if (match === null) return null;
    return sql`${paperId} in (select rowid from paper_fts where paper_fts match ${match})`;
  },
};
