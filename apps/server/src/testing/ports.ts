import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A loopback port that somebody listens on until `close`. */
export async function openPort(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A loopback port that nobody listens on. */
export async function closedPort(): Promise<number> {
  const { port, close } = await openPort();
  await close();
  return port;
}
