import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { asBytes, nowhere, SharedResult } from './shared-result.ts';

it('is framed so that any client reads it, for texts of every size and operations of every name', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  await once(server, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [[, request]] = await Promise.all([once(sockets, 'connection'), once(client, 'open')]);
  const received: unknown[] = [];
  client.on('message', (data) => received.push(JSON.parse(String(data))));

  const expected: unknown[] = [];
  const texts = [0, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 65_400, 65_470, 65_536, 70_000].map((n) =>
    'x'.repeat(n),
  );
  for (const text of [...texts, 'Grüße 👋 \u2028', 'ÿ'.repeat(300)]) {
    const result = new SharedResult({ data: { text } }, nowhere);
    for (const id of ['1', crypto.randomUUID(), 'ein "Name" 👋']) {
      request.socket.write(result.frameFor(asBytes(JSON.stringify(id))), 'latin1');
      expected.push({ id, type: 'next', payload: { data: { text } } });
    }
  }
  await expect.poll(() => received.length).toBe(expected.length);
  expect(received).toEqual(expected);
  client.terminate();
  server.close();
});
