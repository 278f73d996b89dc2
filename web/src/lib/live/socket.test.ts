import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startLiveServer } from './live-server.fixture.ts';
import { subscribeResumably } from './resumable.ts';
import { createLiveSocket, type LiveSocket } from './socket.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

const query = 'subscription { events { id cursor } }';
const ignore = { next: () => {}, error: () => {} };

let socket: LiveSocket | undefined;
afterEach(() => socket?.dispose());

async function* silence() {
  yield { events: { id: 'e1', cursor: 'c1' } };
  await new Promise<never>(() => {});
}

/** A line to the server that can go dead without closing, as a lost network does. */
async function startLine(url: string) {
  const { port } = new URL(url);
  let dead = false;
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => {});
    }
    near.on('data', (bytes) => !dead && far.write(bytes));
    far.on('data', (bytes) => !dead && near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    die: () => {
      dead = true;
    },
    revive: () => {
      dead = false;
    },
    async [Symbol.asyncDispose]() {
      for (const end of ends) end.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it('is live once the server has acknowledged it, and idle when the last stream is gone', async () => {
  await using server = await startLiveServer(silence);
  socket = createLiveSocket({ url: server.url, webSocketImpl: WebSocket });
  const { connection } = socket;
  expect(connection.get().status).toBe('idle');
  const stop = subscribeResumably(socket.client, { query }, ignore);
  await until(() => expect(connection.get().status).toBe('live'));
  stop();
  await until(() => expect(connection.get().status).toBe('idle'));
});

it('notices within ten seconds that the line is dead, and comes back when it lives', { timeout: 30_000 }, async () => {
  await using server = await startLiveServer(silence);
  await using line = await startLine(server.url);
  socket = createLiveSocket({ url: line.url, webSocketImpl: WebSocket });
  const { connection } = socket;
  subscribeResumably(socket.client, { query }, ignore);
  await until(() => expect(connection.get().status).toBe('live'));

  line.die();
  await vi.waitFor(() => expect(connection.get().status).not.toBe('live'), { timeout: 10_000 });
  line.revive();
  await until(() => expect(connection.get().status).toBe('live'));
});

it('keeps trying when there is no server, and says since when', async () => {
  const url = await startLiveServer(silence).then(async (server) => {
    await server[Symbol.asyncDispose]();
    return server.url;
  });
  socket = createLiveSocket({ url, webSocketImpl: WebSocket });
  const { connection } = socket;
  const errors: unknown[] = [];
  subscribeResumably(socket.client, { query }, { ...ignore, error: (all) => errors.push(all) });
  await until(() => expect(connection.get().status).toBe('offline'));
  expect(errors).toEqual([]);
});
