export { type Citable, toBibtex } from './bibtex.ts';
export { type Cell, csvRows, toCsv } from './csv.ts';
export { toRis } from './ris.ts';
