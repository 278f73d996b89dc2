import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/**
 * A port of this machine for a server that is told its own, or comes back to it later. Systems give none of these to a
 * connection that goes out, which would have taken it by then.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = await listen(port).catch(() => null);
    if (!server) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** Rejects when somebody has it. */
async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
