import { Command, InvalidArgumentError } from 'commander';
import { parsePort } from '../config.ts';
import { openContext } from '../context.ts';
import { startServer } from '../http/start-server.ts';
import { stopSignal } from './stop-signal.ts';
import type { Terminal } from './terminal.ts';
import { type CommonOptions, configOf, dbOption } from './verb.ts';

function port(text: string): number {
  const number = parsePort(text);
  if (number === null) throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return number;
}

/** `serve`: runs until it is asked to stop. */
export function serveCommand(io: Terminal): Command {
  return new Command('serve')
    .description('Starts the server and the page; an empty database begins to fill in the background.')
    .option('--host <address>', 'address to listen on (default: $PAPERTIDE_HOST, else 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 for any (default: $PAPERTIDE_PORT, else 4310)', port)
    .addOption(dbOption())
    .action(async (options: CommonOptions & { host?: string; port?: number }) => {
      const stop = stopSignal();
      const config = configOf(options);
      const { host = config.host, port = config.port } = options;
      const ctx = await openContext({ ...config, host, port });
      const server = await startServer(ctx).catch(async (error: unknown) => {
        await ctx.store.close();
        throw error;
      });
      io.out(`Papertide is at ${server.url}\n`);
      await stop.raised;
      await server.close();
      stop.release();
    });
}
