import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startLine } from '../../../../api/test/line.ts';
import { startLiveServer } from './live-server.fixture.ts';
import { subscribeResumably } from './resumable.ts';
import { createLiveSocket, type LiveSocket } from './socket.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

const query = 'subscription { events { id cursor } }';
const ignore = { next: () => {}, error: () => {} };

let socket: LiveSocket | undefined;
afterEach(() => socket?.dispose());

async function* silence() {
  yield { events: { id: 'e1', cursor: 'c1' } };
  await new Promise<never>(() => {});
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
  const line = await startLine(Number(new URL(server.url).port));
  onTestFinished(() => line.stop());
  socket = createLiveSocket({ url: `ws://127.0.0.1:${line.port}/graphql`, webSocketImpl: WebSocket });
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

it('carries all streams of a page, and is told at each connection which build the server has', async () => {
  await using server = await startLiveServer(silence);
  const builds: unknown[] = [];
  const heard: number[] = [];
  socket = createLiveSocket({ url: server.url, webSocketImpl: WebSocket, onServed: (build) => builds.push(build) });
  for (const stream of [1, 2, 3, 4, 5]) {
    subscribeResumably(socket.client, { query }, { ...ignore, next: () => heard.push(stream) });
  }
  await until(() => expect(heard.toSorted()).toEqual([1, 2, 3, 4, 5]));
  expect([server.connections(), builds]).toEqual([1, ['build-2']]);

  server.cut();
  await until(() => expect(heard).toHaveLength(10));
  expect([server.connections(), builds]).toEqual([2, ['build-2', 'build-2']]);
});
