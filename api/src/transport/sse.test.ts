import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client, Data } from '../../test/client.ts';
import { liveCursor, type OpenDesk, openDesk, reply, ticketEvents } from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

async function openEvents(client: Client, variables: Record<string, unknown>, signal: AbortSignal) {
  const response = await fetch(`${client.url}/graphql`, {
    method: 'POST',
    signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'x-graphql-yoga-csrf': '1',
      authorization: `Bearer ${client.token}`,
    },
    body: JSON.stringify({ query: ticketEvents, variables }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return response.body!.pipeThrough(new TextDecoderStream()).getReader();
}

/** Reads until the text so far matches. */
async function readUntil(reader: ReadableStreamDefaultReader<string>, pattern: RegExp): Promise<string> {
  let text = '';
  while (!pattern.test(text)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended without ${pattern}: ${text}`);
    text += value;
  }
  return text;
}

describe('a stream over server-sent events', () => {
  it('replays, goes on live, and is forgotten when its reader goes', async () => {
    const { id } = await desk.openTicket();
    const after = await liveCursor(desk.owner);
    await reply(desk.agent, id, 'missed');
    const abort = new AbortController();
    const reader = await openEvents(desk.owner, { ticketId: id, after }, abort.signal);
    await readUntil(reader, /"text":"missed"/);
    await reply(desk.agent, id, 'live');
    await readUntil(reader, /"text":"live"/);
    abort.abort();
  });

  it('ends with FORBIDDEN when access is lost', async () => {
    const { id } = await desk.openTicket();
    const abort = new AbortController();
    const reader = await openEvents(desk.member, { ticketId: id, after: await liveCursor(desk.member) }, abort.signal);
    const { workspace, people } = desk;
    const key = { workspaceId_personId: { workspaceId: workspace.id, personId: people.member.id } };
    await app.db.workspaceMember.delete({ where: key });
    const text = await readUntil(reader, /event: complete/);
    expect(text).toMatch(/TicketRemoved/);
    expect(text).toMatch(/"code":"FORBIDDEN"/);
  });

  it('ends with its session at once, as the sockets of that do, and before anything that comes later', async () => {
    const { id } = await desk.openTicket();
    const [ends, stays] = [await app.as(desk.people.owner.id), await app.as(desk.people.owner.id)];
    const variables = { ticketId: id, after: await liveCursor(ends) };
    const abort = new AbortController();
    const events = await openEvents(ends, variables, abort.signal);
    const [socket, other] = [ends, stays].map((client) => client.subscribe(ticketEvents, variables));
    await reply(desk.agent, id, 'before');
    await readUntil(events, /"text":"before"/);
    for (const stream of [socket!, other!]) await stream.event('MessagePosted');

    const { sessions } = (await ends.data('{ viewer { sessions { id isCurrent } } }')).viewer;
    const { id: sessionId } = sessions.find(({ isCurrent }: Data) => isCurrent);
    await stays.data('mutation ($id: ID!) { endSession(input: { sessionId: $id }) { viewer { id } } }', {
      id: sessionId,
    });
    await reply(desk.agent, id, 'later');
    await other!.event((event) => event.message?.body.text === 'later');

    const rest = await readUntil(events, /event: complete/);
    expect(rest).toMatch(/"code":"UNAUTHENTICATED"/);
    await expect.poll(() => socket!.closed?.code).toBe(4401);
    const told = [rest, JSON.stringify(socket!.received)];
    expect(told.filter((each) => each.includes('later'))).toEqual([]);
    expect(await ends.data('{ viewer { id } }')).toEqual({ viewer: null });
    expect(other!.closed).toBeNull();
  });
});
