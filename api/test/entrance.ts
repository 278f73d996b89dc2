import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Another way into an app of this process, by Unix sockets: of one whose reader has stopped the kernel holds 200 KB, where it
 * holds 4 MB of a TCP connection within one machine. So a thousand readers can stop without filling its memory.
 */
export interface Entrance {
  /** Of the Unix socket. */
  readonly path: string;
  /** The server's ends of what is connected. */
  readonly sockets: ReadonlySet<Socket>;
  stop(): Promise<void>;
}

export async function openEntrance(url: string): Promise<Entrance> {
  const app = await serverAt(url);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    app.emit('connection', socket);
  });
  const path = join(tmpdir(), `parley-${crypto.randomUUID()}`);
  await once(server.listen({ path, backlog: 1_000 }), 'listening');
  return {
    path,
    sockets,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The server of this process that answers there. */
async function serverAt(url: string): Promise<Server> {
  const channel = 'net.server.socket';
  let found: Server | undefined;
  const look = (message: unknown) => {
    const { socket } = message as { socket: Socket & { server: Server } };
    if (socket.localPort === Number(new URL(url).port)) found = socket.server;
  };
  subscribe(channel, look);
  await (await fetch(`${url}/healthz`)).text();
  unsubscribe(channel, look);
  if (!found) throw new Error(`Nothing of this process answers at ${url}.`);
  return found;
}
