import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { Recording, recordedSocket } from './record.ts';

it('a socket that is given up while it is stalled says nothing more, as in a browser', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const names = { personId: '', view: '', token: () => '', cookie: () => '' };
  const Socket = recordedSocket({ recording: new Recording(), ...names, url });
  const connected = once(server, 'connection');
  const socket = new Socket('ws://any-node');
  await once(socket, 'open');
  const [peer] = await connected;
  const heard: unknown[] = [];
  socket.onmessage = ({ data }) => void heard.push(data);
  peer.send('{"type":"one"}');
  await expect.poll(() => heard).toEqual(['{"type":"one"}']);

  socket.pause();
  peer.send('{"type":"two"}');
  socket.close(4499, 'Terminated');
  socket.resume();
  await once(socket, 'close');
  expect(heard).toEqual(['{"type":"one"}']);
});
