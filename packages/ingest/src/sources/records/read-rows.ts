import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { IngestError } from '../../ingest-error.ts';
import { type Line, readLines, untilBroken } from '../file/read-lines.ts';
import type { InputFile } from '../input-file.ts';

/** One row of a table; `row` is `null` where it cannot be read, with the reason and the text. */
export interface Row {
  readonly number: number;
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
  readonly text: string;
}

export interface Table {
  readonly columns: readonly string[];
  /** From the first row, in order; the first row has the number 1, the head of a CSV file is none. */
  readonly rows: AsyncIterable<Row>;
  bytesRead(): number;
  /** What is wrong with the file as a whole, once its rows are read; `null` where nothing is. */
  fault(): string | null;
}

const longestLine = 16 * 1024 * 1024;
/** Rows whose columns are looked at to tell those of JSON lines. */
const sampleRows = 200;
const mostColumns = 500;

/** Opens a file as a table: CSV with a head, or JSON lines of flat objects. Throws 'wrong-file-type' where it is neither. */
export async function openTable(file: InputFile): Promise<Table> {
  return file.kind === 'text' ? openCsv(file) : openJsonLines(file);
}

/** The field separator of a head: the one of comma, semicolon and tab that occurs most. */
function separatorOf(head: string): string {
  const counts = [',', ';', '\t'].map((separator) => [separator, head.split(separator).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

async function headOf(file: InputFile): Promise<string> {
  for await (const line of readLines(untilBroken(file.stream().chunks, ignore), 1024 * 1024)) return line.text;
  return '';
}

const ignore = (): void => {};

async function openCsv(file: InputFile): Promise<Table> {
  const separator = separatorOf(await headOf(file));
  const { chunks, bytesRead } = file.stream();
  let fault: string | null = null;
  const whole = untilBroken(chunks, (message) => {
    fault = `truncated-file: ${message}`;
  });
  const parser = Readable.from(whole).pipe(
    parse({
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestLine,
      skip_empty_lines: true,
    }),
  );
  const records = (parser as AsyncIterable<string[]>)[Symbol.asyncIterator]();
  /** The next record; `null` at the end, and where quotes that are never closed swallow the rest of the file. */
  const next = async (): Promise<string[] | null> => {
    try {
      const { done, value } = await records.next();
      return done === true ? null : value;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      fault ??= `truncated-file: after row ${parser.info.records - 1} ${error.code === 'CSV_MAX_RECORD_SIZE' ? 'a row is longer than 16 MB' : 'a quote is never closed'}`;
      return null;
    }
  };
  const columns = ((await next()) ?? []).map((name) => name.trim());
  checkColumns(columns);

  async function* rows(): AsyncGenerator<Row> {
    for (let number = 1; ; number++) {
      const record = await next();
      if (record === null) return;
      if (record.length === columns.length) {
        yield { number, row: Object.fromEntries(columns.map((name, i) => [name, record[i]])), reason: '', text: '' };
      } else {
        const reason = `${record.length} cells, where the head has ${columns.length}`;
        yield { number, row: null, reason, text: record.join(separator) };
      }
    }
  }
  return { columns, rows: rows(), bytesRead, fault: () => fault };
}

function checkColumns(columns: readonly string[]): void {
  const repeated = columns.find((name, i) => name !== '' && columns.indexOf(name) !== i);
  if (repeated !== undefined) throw new IngestError('wrong-file-type', `the column "${repeated}" occurs twice`);
  if (columns.length > mostColumns) throw new IngestError('wrong-file-type', `more than ${mostColumns} columns`);
}

function objectOf(line: Line): Record<string, unknown> | null {
  try {
    const value: unknown = line.tooLong ? null : JSON.parse(line.text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

async function openJsonLines(file: InputFile): Promise<Table> {
  const columns = new Set<string>();
  let looked = 0;
  for await (const line of readLines(untilBroken(file.stream().chunks, ignore), longestLine)) {
    for (const name of Object.keys(objectOf(line) ?? {})) columns.add(name);
    if (++looked >= sampleRows || columns.size > mostColumns) break;
  }
  checkColumns([...columns]);
  const { chunks, bytesRead } = file.stream();
  let fault: string | null = null;
  async function* rows(): AsyncGenerator<Row> {
    const whole = untilBroken(chunks, (message) => {
      fault = `truncated-file: ${message}`;
    });
    for await (const line of readLines(whole, longestLine)) {
      if (line.text.trim() === '') continue;
      const row = objectOf(line);
      if (row === null && !line.terminated) fault = `truncated-file: the last line (${line.number}) is cut off`;
      const reason = line.tooLong ? 'longer than 16 MB' : 'not a JSON object';
      yield { number: line.number, row, reason, text: row === null ? line.text : '' };
    }
  }
  return { columns: [...columns], rows: rows(), bytesRead, fault: () => fault };
}
