/**
 * Serves a file of Daily Papers snapshots on loopback as the Hugging Face API would, for trying the collector offline.
 *
 *   node tools/replay-server.ts <daily_lists.jsonl.gz> [--port 0] [--snapshot latest|first] [--today YYYY-MM-DD]
 *                               [--fault <kind>@<request number | day>[x<times>]]...
 *
 * Prints its URL, then serves until stopped.
 */
import { parseArgs } from 'node:util';
import { isDay } from '../packages/core/src/index.ts';
import { type Fault, faultKinds } from '../packages/ingest/src/testing/faults.ts';
import { startReplayServer } from '../packages/ingest/src/testing/replay-server.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function parseFault(text: string): Fault {
  const match = /^([a-z0-9-]+)@(\d{4}-\d{2}-\d{2}|\d+)(?:x(\d+))?$/.exec(text);
  const kind = faultKinds.find((known) => known === match?.[1]);
  const at = match?.[2] ?? '';
  if (kind === undefined)
    fail(`--fault ${text}: expected <kind>@<request number or day>[x<times>], kinds: ${faultKinds.join(', ')}`);
  return {
    kind,
    at: isDay(at) ? { day: at } : Number(at),
    ...(match?.[3] === undefined ? {} : { times: Number(match[3]) }),
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    latest: { type: 'boolean', default: false },
    snapshot: { type: 'string', default: 'latest' },
    today: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
  },
});
const [file] = positionals;
if (file === undefined)
  fail(
    'usage: node tools/replay-server.ts <daily_lists.jsonl.gz> [--port] [--snapshot latest|first] [--today] [--fault]',
  );
if (values.snapshot !== 'latest' && values.snapshot !== 'first') fail('--snapshot is latest or first');
const server = await startReplayServer({
  file,
  port: Number(values.port),
  snapshot: values.latest ? 'latest' : values.snapshot,
  faults: values.fault.map(parseFault),
  ...(values.today === undefined ? {} : { today: values.today }),
});
process.stdout.write(`${server.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close().then(() => process.exit(0));
  });
}
