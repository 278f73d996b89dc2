import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { type OpenDesk, openDesk } from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  // Or who reads nothing would be cut off for that alone.
  app = await startTestApp({ pingEverySeconds: 600 });
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

/** The protocol's ping is answered with what it brought. */
const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(500_000) } });
const asked = 100;

async function open(): Promise<WebSocket> {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { token: desk.owner.token } }));
  await acknowledged;
  return socket;
}

describe('a client who asks for fifty megabytes', () => {
  it('gets all of it while it reads', async () => {
    const socket = await open();
    let answers = 0;
    socket.on('message', () => {
      answers += 1;
    });
    for (let number = 0; number < asked; number += 1) {
      socket.send(ping);
      await expect.poll(() => answers).toBe(number + 1);
    }
  });

  it('is cut off when it reads nothing', async () => {
    const socket = await open();
    // The cut is told as an error where something is being sent.
    socket.on('error', () => undefined);
    socket.pause();
    const closed = once(socket, 'close');
    for (let number = 0; number < asked; number += 1) socket.send(ping);
    await closed;
  });
});
