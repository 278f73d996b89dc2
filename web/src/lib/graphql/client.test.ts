import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gql } from 'urql';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLiveSocket } from '@/lib/live/socket.ts';
import { createGraphqlClient } from './client.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The client, and a server that answers each operation with what the table has under its name. */
async function start(answers: Record<string, object>) {
  const asked: { name: string; method: string | undefined; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const name: string = JSON.parse(body).operationName;
    asked.push({ name, method: request.method, headers: request.headers });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[name]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const socket = createLiveSocket({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
  stops.push(socket.dispose, () => new Promise((resolve) => server.close(resolve)));

  let signedOut = 0;
  const client = createGraphqlClient({ url, socket, onUnauthenticated: () => (signedOut += 1) });
  return { client, asked, signedOut: () => signedOut };
}

const cursorOnly = gql`query Cursor { liveCursor }`;
const page = gql`query Page { liveCursor ticket(reference: "TKT-22222-2222") { id subject } }`;
const ticket = { __typename: 'Ticket', id: 't1', subject: 'Export fails' };

it('sends what a form of another site cannot', async () => {
  const { client, asked } = await start({ Cursor: { data: { liveCursor: 'c1' } } });
  await client.query(cursorOnly, {}).toPromise();
  expect(asked[0]).toMatchObject({ method: 'POST', headers: { 'x-graphql-yoga-csrf': '1' } });
});

it('asks the network rather than call missing what it has not read yet', async () => {
  const { client, asked } = await start({
    Cursor: { data: { liveCursor: 'c1' } },
    Page: { data: { liveCursor: 'c2', ticket } },
  });
  await client.query(cursorOnly, {}).toPromise();
  const first = await new Promise<unknown>((resolve) => client.query(page, {}).subscribe(({ data }) => resolve(data)));
  expect(first).toMatchObject({ ticket: { subject: 'Export fails' } });
  expect(asked.map(({ name }) => name)).toEqual(['Cursor', 'Page']);
});

it('gives each answer its own cursor, where the cache keeps the newest for all', async () => {
  const { client } = await start({
    Page: { data: { liveCursor: 'c1', ticket } },
    Cursor: { data: { liveCursor: 'c2' } },
  });
  const older = await client.query(page, {}).toPromise();
  await client.query(cursorOnly, {}, { requestPolicy: 'network-only' }).toPromise();
  const cached = await client.query(page, {}).toPromise();
  expect(older.extensions).toEqual({ liveCursor: 'c1' });
  expect(cached.data).toMatchObject({ liveCursor: 'c2' });
  expect(cached.extensions).toBeUndefined();
});

it('says the cursor of an answer again with what the cache makes of it, while the query is followed', async () => {
  const { client } = await start({
    Page: { data: { liveCursor: 'c1', ticket } },
    Cursor: { data: { liveCursor: 'c2' } },
  });
  const results: { cached: unknown; own: unknown }[] = [];
  const { unsubscribe } = client.query(page, {}).subscribe(({ data, extensions }) => {
    results.push({ cached: data?.liveCursor, own: extensions?.liveCursor });
  });
  await expect.poll(() => results).toEqual([{ cached: 'c1', own: 'c1' }]);
  await client.query(cursorOnly, {}, { requestPolicy: 'network-only' }).toPromise();
  expect(results.at(-1)).toEqual({ cached: 'c2', own: 'c1' });
  unsubscribe();
  expect((await client.query(page, {}).toPromise()).extensions).toBeUndefined();
});

it('says when an answer was that nobody is signed in', async () => {
  const { client, signedOut } = await start({
    Page: { data: null, errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] },
    Cursor: { data: null, errors: [{ message: 'Something failed.', extensions: { code: 'INTERNAL' } }] },
  });
  await client.query(cursorOnly, {}).toPromise();
  expect(signedOut()).toBe(0);
  await client.query(page, {}).toPromise();
  expect(signedOut()).toBe(1);
});
