import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { nowhere, SharedResult } from '../live/shared-result.ts';
import { SocketSink, SocketWriter } from './socket-writer.ts';

let server: Server;
let client: WebSocket;
let peer: WebSocket;
let writer: SocketWriter;
const received: { id: string; payload: { data: { n: number } } }[] = [];

beforeEach(async () => {
  received.length = 0;
  server = createServer().listen(0, '127.0.0.1');
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  await once(server, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [[accepted, request]] = await Promise.all([once(sockets, 'connection'), once(client, 'open')]);
  peer = accepted;
  writer = new SocketWriter(peer, request.socket);
  client.on('message', (data) => received.push(JSON.parse(String(data))));
});
afterEach(() => {
  client.terminate();
  server.close();
});

const result = (n: number, text = '') => new SharedResult({ data: { n, text } }, nowhere);

it('keeps the order of what the library sends on the same socket', async () => {
  const sink = new SocketSink(writer, 'an id');
  for (let n = 0; n < 100; n += 2) {
    sink.send(result(n));
    peer.send(JSON.stringify({ id: 'an id', type: 'next', payload: { data: { n: n + 1 } } }));
  }
  await expect.poll(() => received.length).toBe(100);
  expect(received.map(({ payload }) => payload.data.n)).toEqual(Array.from({ length: 100 }, (_, n) => n));
  expect(new Set(received.map(({ id }) => id))).toEqual(new Set(['an id']));
});

it('is full when its reader stops, tells everybody who waits once when it reads again, and has lost nothing', async () => {
  const sink = new SocketSink(writer, '1');
  client.pause();
  const text = 'x'.repeat(64 * 1024);
  let sent = 0;
  // What the kernel takes is not counted: some megabytes.
  for (; !sink.isFull && sent < 1_000; sent += 1) {
    sink.send(result(sent, text));
    await setImmediate();
  }
  expect(sink.isFull).toBe(true);
  let freed = 0;
  for (let waiting = 0; waiting < 20; waiting += 1) sink.whenFree(() => (freed += 1));
  expect(freed).toBe(0);
  client.resume();
  await expect.poll(() => freed).toBe(20);
  expect(sink.isFull).toBe(false);
  await expect.poll(() => received.length).toBe(sent);
  expect(received.map(({ payload }) => payload.data.n)).toEqual(Array.from({ length: sent }, (_, n) => n));
});

it('writes nothing after the frame that closes the socket', async () => {
  const sink = new SocketSink(writer, '1');
  sink.send(result(1));
  peer.close(4401, 'The session ended');
  sink.send(result(2));
  const [code] = await once(client, 'close');
  expect(code).toBe(4401);
  expect(received.map(({ payload }) => payload.data.n)).toEqual([1]);
});
