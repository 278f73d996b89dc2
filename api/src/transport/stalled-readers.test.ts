import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { type Entrance, openEntrance } from '../../test/entrance.ts';
import { liveCursor, type OpenDesk, openDesk, reply } from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
let entrance: Entrance;

beforeAll(async () => {
  // Who has stopped to read answers no ping either, and would be cut off before the test has seen what they cost.
  app = await startTestApp({ pingEverySeconds: 600 });
  desk = await openDesk(app, licenses);
  entrance = await openEntrance(app.url);
});
afterAll(async () => {
  await entrance.stop();
  await app.stop();
});

/** Twice the longest text that there is: some forty kilobytes an event. */
const query = `subscription ($ticketId: ID!, $after: LiveCursor) {
  ticketEvents(ticketId: $ticketId, after: $after) {
    __typename
    ... on MessagePosted { message { body { text html } } }
    ... on Resync { reason }
  }
}`;
const eventBytes = 45_000;
const maxUnsent = 64 * 1024;
const maxKept = 1024 * 1024;
const longText = (number: number) => `${number} ${'x'.repeat(19_000)}`;

/** Of a reply its number, of the end the reason for it. */
function toldIn(text: string): string[] {
  const event = JSON.parse(text).payload?.data?.ticketEvents;
  if (event?.__typename === 'MessagePosted') return [event.message.body.text.split(' ')[0]];
  return event?.__typename === 'Resync' ? [event.reason] : [];
}

interface Follower {
  readonly told: readonly string[];
  readonly socket: WebSocket;
}

async function connect(): Promise<WebSocket> {
  const socket = new WebSocket(`ws+unix:${entrance.path}:/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  await once(socket, 'open');
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { token: desk.owner.token } }));
  await acknowledged;
  return socket;
}

/** A client that follows the ticket over a socket of its own. */
async function follow(ticketId: string, after: string): Promise<Follower> {
  const told: string[] = [];
  const socket = await connect();
  socket.on('message', (data) => told.push(...toldIn(String(data))));
  const payload = { query, variables: { ticketId, after } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  return { told, socket };
}

/** A client that follows the ticket with many operations over one socket; what each was told. */
async function followOften(ticketId: string, count: number) {
  const told = Array.from({ length: count }, (): string[] => []);
  const socket = await connect();
  let bytes = 0;
  socket.on('message', (data) => {
    const text = String(data);
    bytes += text.length;
    const { id } = JSON.parse(text);
    told[Number(id)]?.push(...toldIn(text));
  });
  const payload = { query, variables: { ticketId, after: await liveCursor(desk.owner) } };
  for (const id of told.keys()) socket.send(JSON.stringify({ id: `${id}`, type: 'subscribe', payload }));
  return { told, socket, bytes: () => bytes };
}

async function followMany(ticketId: string, count: number): Promise<Follower[]> {
  const after = await liveCursor(desk.owner);
  const followers: Follower[] = [];
  // So many at a time that no queue of the kernel overflows.
  while (followers.length < count) {
    const next = Array.from({ length: Math.min(50, count - followers.length) }, () => follow(ticketId, after));
    followers.push(...(await Promise.all(next)));
  }
  return followers;
}

/**
 * Replies one after the other, each when all of these have been told the one before. Answers with the median of how long this
 * process was at work for that, in milliseconds: how long it took depends on what else is at work on the machine.
 */
async function replyTo(
  ticketId: string,
  from: number,
  to: number,
  told: readonly (readonly string[])[],
): Promise<number> {
  const efforts: number[] = [];
  for (let number = from; number < to; number += 1) {
    const [begun, before] = [performance.now(), process.cpuUsage()];
    await reply(desk.owner, ticketId, longText(number));
    while (told.some((each) => each.at(-1) !== `${number}`)) {
      if (performance.now() - begun > 120_000) throw new Error(`Reply ${number} did not reach everybody.`);
      await sleep(1);
    }
    const { user, system } = process.cpuUsage(before);
    efforts.push((user + system) / 1_000);
  }
  return efforts.sort((one, other) => one - other)[Math.floor(efforts.length / 2)]!;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `${from + index}`);

it('a thousand readers that stop to read cost no more than 64 KB each, and delay nobody', async () => {
  const { id } = await desk.openTicket();
  const others = await followMany(id, 5);
  const told = others.map((follower) => follower.told);
  const alone = await replyTo(id, 0, 15, told);

  const before = new Set(entrance.sockets);
  const stalled = await followMany(id, 1_000);
  await replyTo(id, 15, 16, [...told, ...stalled.map((follower) => follower.told)]);
  for (const { socket } of stalled) socket.pause();
  const together = await replyTo(id, 16, 66, told);

  for (const each of told) expect(each).toEqual(numbers(0, 66));
  expect(together).toBeLessThan(3 * alone + 200);
  const unsent = [...entrance.sockets].filter((socket) => !before.has(socket)).map((socket) => socket.writableLength);
  expect(unsent.length).toBe(1_000);
  // Each has all that it may, so all the rest has been kept from it.
  expect(Math.min(...unsent)).toBeGreaterThan(maxUnsent);
  expect(Math.max(...unsent)).toBeLessThan(maxUnsent + eventBytes);

  const [one] = stalled;
  one!.socket.resume();
  await expect.poll(() => one!.told.at(-1)).toBe('TOO_SLOW');
  expect(one!.told.slice(0, -1)).toEqual(numbers(15, 15 + one!.told.length - 1));
  for (const { socket } of [...stalled, ...others]) socket.terminate();
});

it('a reader that stops to read with many operations on one socket costs no more than with one', async () => {
  const { id } = await desk.openTicket();
  const [other] = await followMany(id, 1);
  const stalled = await followOften(id, 150);
  // A short one: of long ones as many as there are operations are too much at once for one who reads, too.
  await reply(desk.owner, id, '0');
  await expect.poll(() => [other!.told, ...stalled.told].every((told) => told.at(-1) === '0')).toBe(true);
  stalled.socket.pause();
  await replyTo(id, 1, 9, [other!.told]);
  expect(other!.told).toEqual(numbers(0, 9));

  // None of them alone has missed more than it may keep.
  const before = stalled.bytes();
  stalled.socket.resume();
  await expect.poll(() => stalled.told.every((told) => told.at(-1) === 'TOO_SLOW' || told.at(-1) === '8')).toBe(true);
  const ended = stalled.told.filter((told) => told.at(-1) === 'TOO_SLOW');
  expect(ended.length).toBeGreaterThan(100);
  for (const told of ended) expect(told.slice(0, -1)).toEqual(numbers(0, told.length - 1));
  // What was kept for them all, and what had left already: the kernel holds some.
  expect(stalled.bytes() - before).toBeLessThan(maxKept + maxUnsent + eventBytes + 2 * 1024 * 1024);
  for (const { socket } of [stalled, other!]) socket.terminate();
});

it('a reader of server-sent events that stops to read is told to start over, and the others go on', async () => {
  const { id } = await desk.openTicket();
  const [other] = await followMany(id, 1);
  const before = new Set(entrance.sockets);
  const response = await openEvents(id, await liveCursor(desk.owner));
  response.pause();
  const [socket] = [...entrance.sockets].filter((each) => !before.has(each)) as [Socket];
  await replyTo(id, 0, 45, [other!.told]);
  expect(other!.told).toEqual(numbers(0, 45));
  expect(socket.writableLength).toBeGreaterThan(0);
  expect(socket.writableLength).toBeLessThan(maxUnsent + 2 * eventBytes);

  const told: string[] = [];
  let rest = '';
  response.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: {')) told.push(...toldIn(`{"payload":${line.slice(6)}}`));
  });
  response.resume();
  await expect.poll(() => told.at(-1)).toBe('TOO_SLOW');
  expect(told.slice(0, -1)).toEqual(numbers(0, told.length - 1));
  response.destroy();
  other!.socket.terminate();
});

async function openEvents(ticketId: string, after: string): Promise<IncomingMessage> {
  const opened = request({
    socketPath: entrance.path,
    path: '/graphql',
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'x-graphql-yoga-csrf': '1',
      authorization: `Bearer ${desk.owner.token}`,
    },
  });
  opened.end(JSON.stringify({ query, variables: { ticketId, after } }));
  const [response] = (await once(opened, 'response')) as [IncomingMessage];
  return response;
}
