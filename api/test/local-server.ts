import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

export interface LocalServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Drops open connections too. */
  readonly stop: () => void;
}

/** A node:http server on a free port of this machine. */
export async function startLocalServer(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${address.port}`, stop };
}
