import type { Context } from '../context.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { type TestContextOptions, testContext } from './test-context.ts';

export interface TestServer extends RunningServer {
  readonly ctx: Context;
}

/**
 * The real server on a free loopback port, over a given store or an empty one in memory. Give `config.page` to serve the
 * built page. Closing it closes the store.
 */
export async function startTestServer(options: TestContextOptions = {}): Promise<TestServer> {
  const ctx = await testContext(options);
  return { ...(await startServer(ctx)), ctx };
}
