export { type Citable, toBibtex } from './bibtex.ts';
export { type Cell, csvRows, toCsv } from './csv.ts';
export { type ExportNamed, exportName } from './export-name.ts';
export { toRis } from './ris.ts';
