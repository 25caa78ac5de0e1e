/**
 * Serves a file of arXiv's bulk snapshot on loopback as arXiv's Atom API and OAI-PMH interface would, for trying the
 * collectors offline.
 *
 *   node tools/arxiv-server.ts <snapshot.jsonl.gz> [--port 0] [--oai-port 0] [--today YYYY-MM-DD] [--page 1000]
 *
 * Prints the URL of each, then serves until stopped.
 */
import { parseArgs } from 'node:util';
import { readServedPapers } from '../packages/ingest/src/testing/arxiv-papers.ts';
import { startAtomServer } from '../packages/ingest/src/testing/atom-server.ts';
import { startOaiServer } from '../packages/ingest/src/testing/oai-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    'oai-port': { type: 'string', default: '0' },
    today: { type: 'string' },
    page: { type: 'string', default: '1000' },
  },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write(
    'usage: node tools/arxiv-server.ts <snapshot.jsonl.gz> [--port] [--oai-port] [--today] [--page]\n',
  );
  process.exit(2);
}
const papers = await readServedPapers(file);
const today = values.today ?? new Date().toISOString().slice(0, 10);
const atom = await startAtomServer({ papers, port: Number(values.port), tagged: true });
const oai = await startOaiServer({ papers, today, port: Number(values['oai-port']), pageSize: Number(values.page) });
process.stdout.write(`Atom API: ${atom.url}\nOAI-PMH: ${oai.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    Promise.all([atom.close(), oai.close()]).then(() => process.exit(0));
  });
}
