import type { IngestContext } from '../../context.ts';
import { reject } from '../../parsed.ts';
import type { Item } from '../../pipeline/write-items.ts';
import type { FileContent } from '../file-content.ts';
import type { InputFile } from '../input-file.ts';
import { type Columns, columnUses, matchColumns } from './columns.ts';
import { parseRecord } from './parse-record.ts';
import { openTable } from './read-rows.ts';

/**
 * Opens a table of papers, one a row: CSV with a head (comma, semicolon or tab), or JSON lines of flat objects. Columns are
 * taken by their usual names or as `mapping` says. Throws an IngestError where they do not fit.
 */
export async function openRecords(ctx: IngestContext, file: InputFile, mapping: Columns): Promise<FileContent> {
  const table = await openTable(file);
  const columns = matchColumns(table.columns, mapping);
  let [used, unused] = [0, 0];

  async function* items(after: number): AsyncGenerator<Item> {
    for await (const { number, row, reason, text } of table.rows) {
      if (number <= after) continue;
      const where = `row ${number}`;
      const parsed =
        row === null ? { rejected: reject(where, reason, text) } : parseRecord(row, columns, where, ctx.now());
      if (parsed.rejected === undefined) {
        used++;
        yield { number, papers: [parsed.paper], rejects: [] };
      } else {
        unused++;
        yield { number, papers: [], rejects: [parsed.rejected] };
      }
    }
  }

  function outcome() {
    const fault = table.fault();
    if (used === 0 && unused > 0) {
      return { state: 'failed', error: `wrong-file-type: none of its ${unused} rows could be used` } as const;
    }
    return fault === null
      ? ({ state: 'complete', error: null } as const)
      : ({ state: 'incomplete', error: fault } as const);
  }
  const { bytesRead } = table;
  return { columns: columnUses(table.columns, columns), items, bytesRead, say: (number) => `row ${number}`, outcome };
}
