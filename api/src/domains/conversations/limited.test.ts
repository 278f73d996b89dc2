import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Result } from '../../../test/client.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    rateLimits: rateLimitsWith({ CREATE_TICKET: perPerson(2), WRITE_MESSAGE: perPerson(2) }),
  });
});
afterAll(() => app.stop());

const limited = {
  errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }],
};

const writing =
  (mutation: 'postReply' | 'addNote', input: string) =>
  (client: Client, ticketId: string, id: string, markdown = 'Words.') =>
    client.run(`mutation ($input: ${input}!) { ${mutation}(input: $input) { message { id } } }`, {
      input: { ticketId, clientMutationId: id, body: { markdown } },
    });
const reply = writing('postReply', 'PostReplyInput');
const note = writing('addNote', 'AddNoteInput');

function open(
  { workspaceId, typeId }: OpenDesk,
  client: Client,
  clientMutationId: string,
  subject = 'Export fails',
): Promise<Result> {
  return client.run('mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }', {
    input: { clientMutationId, workspaceId, typeId, subject, body: { markdown: 'It says 504.' } },
  });
}

describe('who opens too many tickets', () => {
  it('is told when to try again, nothing is stored, and others go on', async () => {
    const desk = await openDesk(app, licenses);
    for (const id of ['one', 'two']) expect((await open(desk, desk.owner, id)).errors).toBeUndefined();
    const refused = await open(desk, desk.owner, 'three');
    expect(refused).toMatchObject(limited);
    expect(await app.db.ticket.count({ where: { deskId: desk.desk.id } })).toBe(2);
    expect((await open(desk, desk.member, 'one')).errors).toBeUndefined();
  });

  it('gets the first result of a retry, which costs nothing, before the limit and after', async () => {
    const desk = await openDesk(app, licenses);
    const first = await open(desk, desk.owner, 'one');
    for (let retry = 0; retry < 3; retry += 1) expect(await open(desk, desk.owner, 'one')).toEqual(first);
    expect((await open(desk, desk.owner, 'two')).errors).toBeUndefined();
    expect(await open(desk, desk.owner, 'three')).toMatchObject(limited);
    expect(await open(desk, desk.owner, 'one')).toEqual(first);
  });

  it('pays nothing for a form with mistakes in it', async () => {
    const desk = await openDesk(app, licenses);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await open(desk, desk.owner, 'one', ' ')).toMatchObject({
        errors: [{ extensions: { code: 'BAD_INPUT' } }],
      });
    }
    expect((await open(desk, desk.owner, 'one')).errors).toBeUndefined();
  });
});

it('replies and notes count together, and a retry of either costs nothing', async () => {
  const desk = await openDesk(app, licenses);
  const { id } = await desk.openTicket();
  const first = await reply(desk.agent, id, 'reply');
  await note(desk.agent, id, 'note');
  expect(await note(desk.agent, id, 'another')).toMatchObject(limited);
  expect(await reply(desk.agent, id, 'one-more')).toMatchObject(limited);
  expect(await reply(desk.agent, id, 'reply')).toEqual(first);
  expect((await reply(desk.owner, id, 'theirs')).errors).toBeUndefined();
  expect(await app.db.threadItem.count({ where: { authorId: desk.people.agent.id, kind: 'MESSAGE' } })).toBe(2);
});

it('anybody reads the limits from the schema', async () => {
  const { rateLimits } = await app
    .anonymous()
    .data('{ rateLimits { name description perPerson { points seconds } perAddress { points seconds } } }');
  expect(rateLimits).toContainEqual({
    name: 'CREATE_TICKET',
    description: 'A few.',
    perPerson: [{ points: 2, seconds: 600 }],
    perAddress: [],
  });
});
