import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { note, type OpenDesk, openDesk, reply, setAudience, step, ticketEvents } from '../../../test/fixtures.ts';
import { mailboxMail } from '../../../test/mail.ts';
import { untouchedChats } from '../../../test/untouched-chats.ts';
import type { Email, MailDelivery } from '../../email/email.ts';
import { startFiles } from '../../files/files.ts';
import { createTasks } from '../../jobs/tasks.ts';
import { isEmailWanted } from '../notifications/service.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

let app: TestApp;
let desk: OpenDesk;
let mails: Email[] = [];
/** Nothing leaves meanwhile. */
let held = false;
const delivery: MailDelivery = {
  send: async (email, id) => {
    if (held) throw new Error('Postmark is busy');
    mails.push(email);
    return id;
  },
  find: async () => null,
};
beforeAll(async () => {
  app = await startTestApp({ delivery });
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());
// Each test's tickets alone are due.
beforeEach(() => app.db.ticket.updateMany({ data: { deletedAt: new Date() } }));

/** The jobs as they would run that much later. */
const tasksIn = (milliseconds: number) =>
  createTasks({
    db: app.db,
    files: startFiles(app.files),
    now: () => new Date(Date.now() + milliseconds),
    mail: mailboxMail(app.db),
    chats: untouchedChats,
  });

/** Runs the job as it would run that much later, and tells which warnings have gone out once all mail has. */
async function runIn(milliseconds: number): Promise<Email[]> {
  mails = [];
  await tasksIn(milliseconds).auto_close({});
  const unsent = () => app.db.$queryRaw`SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'deliver_email'`;
  await expect.poll(unsent).toEqual([]);
  return mails.filter(({ subject }) => subject.includes('closes soon'));
}

const view = `query ($id: ID!) { node(id: $id) { ... on Ticket {
  status autoClosesAt updatedAt version
  thread { edges { node { __typename author { side person { id } } ... on StatusChange { from to } } } }
} } }`;
const read = async (id: string): Promise<Data> => (await desk.owner.data(view, { id })).node;

async function answered(): Promise<string> {
  const { id } = await desk.openTicket();
  await step(desk.agent, 'acceptTicket', id);
  await reply(desk.agent, id, 'Does this help?');
  return id;
}

it('a ticket that the customer leaves without an answer for seven days is closed by the desk, and both sides see that', async () => {
  const id = await answered();
  const stream = desk.owner.subscribe(ticketEvents, { ticketId: id });
  await runIn(7 * day - hour);
  expect((await read(id)).status).toBe('WAITING_ON_CUSTOMER');
  await runIn(7 * day + hour);
  const ticket = await read(id);
  expect(ticket).toMatchObject({ status: 'CLOSED', autoClosesAt: null });
  expect(ticket.thread.edges.at(-1).node).toEqual({
    __typename: 'StatusChange',
    author: { side: 'SYSTEM', person: null },
    from: 'WAITING_ON_CUSTOMER',
    to: 'CLOSED',
  });
  await stream.event((event) => event.ticket?.status === 'CLOSED');
});

it('the time counts from the last message of the team, and the ticket says when it ends', async () => {
  const id = await answered();
  const { autoClosesAt } = await read(id);
  const { lastTeamMessageAt } = await app.db.ticket.findUniqueOrThrow({ where: { id: localId(id) } });
  expect(Date.parse(autoClosesAt)).toBe(lastTeamMessageAt!.getTime() + 7 * day);

  await app.db.ticket.update({
    where: { id: localId(id) },
    data: { statusSince: new Date(Date.now() - 6 * day), lastTeamMessageAt: new Date(Date.now() - 6 * day) },
  });
  await reply(desk.agent, id, 'One more thing.');
  await runIn(2 * day);
  expect((await read(id)).status).toBe('WAITING_ON_CUSTOMER');
});

it('an answer of the customer stops it, and so does nothing that only the team sees', async () => {
  const stopped = await answered();
  await reply(desk.owner, stopped, 'It does not.');
  const noted = await answered();
  await desk.agent.data(
    'mutation ($id: ID!) { addNote(input: { ticketId: $id, clientMutationId: "n", body: { markdown: "Hm." } }) { ticket { id } } }',
    { id: noted },
  );
  expect((await read(stopped)).autoClosesAt).toBeNull();
  await runIn(8 * day);
  expect((await read(stopped)).status).toBe('IN_PROGRESS');
  expect((await read(noted)).status).toBe('CLOSED');
});

it('its submitter is told by mail the day before, once, and again only when the time starts over', async () => {
  const id = await answered();
  const before = await read(id);
  expect(await runIn(6 * day - hour)).toEqual([]);
  const [warning, ...others] = await runIn(6 * day + hour);
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ to: desk.people.owner.email, subject: expect.stringContaining('closes soon') });
  expect(warning?.text).toContain('/tickets/TKT-');
  // The team's record of it shows nowhere.
  expect(await read(id)).toEqual(before);

  expect(await runIn(6 * day + 2 * hour)).toEqual([]);
  await reply(desk.owner, id, 'Wait.');
  await reply(desk.agent, id, 'Yes?');
  expect(await runIn(6 * day + hour)).toHaveLength(1);
});

it('its submitter is told anew when a message of the team is shown, and the time counts from there', async () => {
  const id = await answered();
  const noteId = await note(desk.agent, id, 'Was a note.');
  expect(await runIn(6 * day + hour)).toHaveLength(1);
  await setAudience(desk.agent, noteId, 'PUBLIC');
  expect(await runIn(6 * day + hour)).toHaveLength(1);
});

it('the warning names the moment in the reader’s time zone, else in the desk’s, and stays in the ticket’s thread', async () => {
  const zoned = (timeZone: string | null) =>
    app.db.person.update({ where: { id: desk.people.owner.id }, data: { timeZone } });
  const id = await answered();
  await zoned('Asia/Kathmandu');
  const [own] = await runIn(6 * day + hour);
  expect(own?.text).toMatch(/closes by itself on \w+ \d+ \w+ \d+ at \d\d:\d\d \(Asia\/Kathmandu, GMT\+5:45\)/);
  const thread = `<ticket.${localId(id)}@support.example.com>`;
  expect(own).toMatchObject({
    stream: 'tickets',
    headers: { 'In-Reply-To': thread, References: thread, 'List-Unsubscribe': expect.stringContaining('/mail/stop?') },
  });

  await zoned(null);
  await answered();
  const [desks] = await runIn(6 * day + hour);
  expect(desks?.text).toContain('(Asia/Shanghai, GMT+8)');
});

describe('a warning that has not left yet is withdrawn', () => {
  const run = (client: Client, mutation: string, id: string) =>
    client.data(`mutation ($id: ID!) { ${mutation}(input: { ticketId: $id }) { __typename } }`, { id });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['the customer answers', (id) => reply(desk.owner, id, 'It does not.')],
    ['the team writes again, and the time starts over', (id) => reply(desk.agent, id, 'One more thing.')],
    ['the ticket is closed', (id) => run(desk.owner, 'closeTicket', id)],
    ['its submitter stops mail of it', (id) => run(desk.owner, 'unwatchTicket', id)],
    ['it is deleted', (id) => app.db.ticket.update({ where: { id: localId(id) }, data: { deletedAt: new Date() } })],
  ])('when %s', async (_, happens) => {
    const id = await answered();
    held = true;
    try {
      await tasksIn(6 * day + hour).auto_close({});
      const warning = () =>
        app.db.outgoingEmail.findFirstOrThrow({ where: { ticketId: localId(id), closesAt: { not: null } } });
      const { id: emailId, expiresAt, closesAt } = await warning();
      expect(expiresAt).toEqual(closesAt);
      const isHeldUp = async () => {
        const { state, attempts } = await warning();
        return state === 'QUEUED' && attempts > 0;
      };
      await expect.poll(isHeldUp).toBe(true);
      expect(await app.db.$transaction(async (tx) => isEmailWanted(tx, await warning()))).toBe(true);

      await happens(id);
      await tasksIn(0).deliver_email({ emailId });
      expect((await warning()).state).toBe('WITHDRAWN');
    } finally {
      held = false;
    }
  });
});

it('nobody is told of a ticket whose workspace they have left', async () => {
  const id = await answered();
  const where = { workspaceId_personId: { workspaceId: desk.workspace.id, personId: desk.people.owner.id } };
  await app.db.workspaceMember.delete({ where });
  try {
    expect(await runIn(6 * day + hour)).toEqual([]);
  } finally {
    await app.db.workspaceMember.create({ data: { ...where.workspaceId_personId, role: 'OWNER' } });
  }
  expect((await read(id)).status).toBe('WAITING_ON_CUSTOMER');
});

it('two runs at once close each ticket once', async () => {
  const ids = await Promise.all([answered(), answered(), answered()]);
  await Promise.all([runIn(8 * day), runIn(8 * day)]);
  for (const id of ids) {
    const { thread } = await read(id);
    expect(thread.edges.filter(({ node }: Data) => node.to === 'CLOSED')).toHaveLength(1);
  }
});

it('a desk whose lifecycle does not say so closes nothing', async () => {
  const other = await openDesk(app, cloud);
  const { id } = await other.openTicket();
  await step(other.agent, 'askCustomer', id);
  await runIn(400 * day);
  expect((await app.db.ticket.findUniqueOrThrow({ where: { id: localId(id) } })).status).toBe('WAITING_ON_CUSTOMER');
});
