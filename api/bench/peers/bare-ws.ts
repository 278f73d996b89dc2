/**
 * A WebSocket server with nothing in it: what is posted to it goes to every socket as one text frame, with the id of the
 * socket's subscription spliced in. What any server that uses `ws` has to do at least.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';

const ids = new Map<WebSocket, string>();

const server = createServer(async (request, response) => {
  const payload = await text(request);
  const rest = `,"type":"next","payload":${payload}}`;
  for (const [socket, id] of ids) socket.send(`{"id":"${id}"${rest}`);
  response.end();
});

new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket) => {
  socket.on('close', () => ids.delete(socket));
  socket.on('message', (data) => {
    const { type, id } = JSON.parse(String(data));
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    if (type === 'subscribe') ids.set(socket, id);
  });
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
