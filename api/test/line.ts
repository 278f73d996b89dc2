import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that can go dead without closing, as a lost network does. */
export interface Line {
  /** Where the line begins. */
  readonly port: number;
  /** From now on it swallows whatever comes, from both ends, and closes nothing. */
  die(): void;
  /** Carries again what comes; what it has swallowed is lost. */
  revive(): void;
  /** Connections that were ever made over it. */
  readonly connections: number;
  /** Connections that the server has given up. */
  readonly dropped: number;
  stop(): Promise<void>;
}

/** Leads to a port of this machine. */
export async function startLine(to: number): Promise<Line> {
  let isDead = false;
  let [connections, dropped] = [0, 0];
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    connections += 1;
    const far = connect(to, '127.0.0.1');
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined);
    }
    near.on('data', (bytes) => !isDead && far.write(bytes));
    far.on('data', (bytes) => !isDead && near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => {
      if (!near.destroyed) dropped += 1;
      near.destroy();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    get dropped() {
      return dropped;
    },
    die() {
      isDead = true;
    },
    revive() {
      isDead = false;
    },
    async stop() {
      for (const end of ends) end.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
