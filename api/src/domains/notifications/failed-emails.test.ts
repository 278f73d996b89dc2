import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addAgent, globalId, localId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { type MailDelivery, UndeliverableError } from '../../email/email.ts';
import { mailboxDelivery } from '../../email/mailbox-delivery.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { append, topic } from '../../live/log.ts';

let app: TestApp;
const delivery: MailDelivery = {
  send: async (email, id) => {
    if (email.to === 'refused@example.com') throw new UndeliverableError('Inactive');
    return mailboxDelivery(app.db).send(email, id);
  },
  find: async () => null,
};
let desk: OpenDesk;
let admin: Client;

beforeAll(async () => {
  app = await startTestApp({ delivery });
  desk = await openDesk(app, licenses);
  admin = await app.as((await addAgent(app.db, desk.desk.id, 'Adele Admin', 'ADMIN')).id);
});
afterAll(() => app.stop());

/** A dead letter of the desk. */
async function addFailed(key: string): Promise<string> {
  const email = { to: `${key}@example.com`, subject: key, html: '<p>x</p>', text: 'x' };
  return app.db.$transaction(async (tx) => {
    await queueEmail(tx, email, { key, deskId: desk.desk.id, now: new Date() });
    const data = { state: 'FAILED', lastError: 'Inactive recipient', endedAt: new Date() } as const;
    const { id } = await tx.outgoingEmail.update({ where: { key }, data });
    return globalId('OutgoingEmail', id);
  });
}

const list = `query ($slug: String!, $first: Int, $after: String) { desk(slug: $slug) { failedEmails(first: $first, after: $after) {
  edges { cursor node { id recipient lastError state } } pageInfo { hasNextPage endCursor } } } }`;
const again = `mutation ($id: ID!) { sendEmailAgain(input: { emailId: $id }) { email { state lastError } } }`;

const failed = async (client: Client, page: object = {}): Promise<Data> =>
  (await client.data(list, { slug: desk.desk.slug, ...page })).desk.failedEmails;

describe('dead letters', () => {
  it('are listed for admins, newest first, page by page', async () => {
    for (const key of ['one', 'two', 'three']) await addFailed(key);
    const first = await failed(admin, { first: 2 });
    expect(first.edges.map(({ node }: Data) => node.recipient)).toEqual(['three@example.com', 'two@example.com']);
    expect(first.edges[0].node).toMatchObject({ lastError: 'Inactive recipient', state: 'FAILED' });
    const rest = await failed(admin, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }: Data) => node.recipient)).toEqual(['one@example.com']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are not shown to agents, customers and whoever is signed out', async () => {
    const id = await addFailed('hidden');
    for (const client of [desk.agent, desk.owner, desk.stranger, app.anonymous()]) {
      expect(await failed(client)).toBeNull();
    }
    for (const client of [desk.agent, desk.owner]) {
      expect((await client.data(`query ($id: ID!) { node(id: $id) { id } }`, { id })).node).toBeNull();
      expect((await client.error(again, { id })).extensions.code).toBe('NOT_FOUND');
    }
  });

  it('do not lead to a ticket that was deleted', async () => {
    const id = await addFailed('of-a-ticket');
    const opened = await desk.openTicket();
    const ticketId = localId(opened.id);
    await app.db.outgoingEmail.update({ where: { id: localId(id) }, data: { ticketId } });
    const read = async () =>
      (await admin.data('query ($id: ID!) { node(id: $id) { ... on OutgoingEmail { ticket { id } } } }', { id })).node;
    expect(await read()).toEqual({ ticket: { id: opened.id } });
    await app.db.ticket.update({ where: { id: ticketId }, data: { deletedAt: new Date() } });
    expect(await read()).toEqual({ ticket: null });
  });

  it('are sent again by an admin, once, and that is written down', async () => {
    const id = await addFailed('again');
    const { sendEmailAgain } = await admin.data(again, { id });
    expect(sendEmailAgain).toEqual({ email: { state: 'QUEUED', lastError: null } });
    const arrived = () => app.db.mailboxMessage.count({ where: { recipient: 'again@example.com' } });
    await expect.poll(arrived).toBe(1);
    expect(await app.db.auditEntry.count({ where: { action: 'email.sent_again', subject: 'again@example.com' } })).toBe(
      1,
    );
    const { extensions } = await admin.error(again, { id });
    expect(extensions).toMatchObject({ code: 'CONFLICT', issues: [{ field: 'emailId', code: 'NOT_ALLOWED' }] });
  });

  it('are told to open pages of admins at once, and to nobody else', async () => {
    const changes =
      'subscription ($deskId: ID!, $after: LiveCursor!) { deskEvents(deskId: $deskId, after: $after) { __typename ... on DeskChanged { changed } } }';
    const after = await liveCursor(admin);
    const told = [admin, desk.agent, desk.owner].map((client) =>
      client.subscribe(changes, { deskId: desk.deskId, after }),
    );
    const tellAll = (changed: string) =>
      app.db.$transaction((tx) =>
        append(
          tx,
          [{ type: 'DESK_CHANGED', topics: [topic.deskSettings(desk.desk.id)], changed: [changed] }],
          new Date(),
        ),
      );
    await tellAll('LINKS');
    for (const stream of told) await stream.event(({ changed }) => changed?.includes('LINKS'));

    const email = { to: 'refused@example.com', subject: 'x', html: '<p>x</p>', text: 'x' };
    const queued = { key: 'refused', deskId: desk.desk.id, now: new Date() };
    await app.db.$transaction((tx) => queueEmail(tx, email, queued));
    await told[0]!.event(({ changed }) => changed?.includes('UNDELIVERED_MAIL'));
    const { edges } = await failed(admin);
    expect(edges[0].node).toMatchObject({ recipient: 'refused@example.com', state: 'FAILED', lastError: 'Inactive' });

    await tellAll('GENERAL');
    for (const stream of told.slice(1)) {
      await stream.event(({ changed }) => changed?.includes('GENERAL'));
      expect(stream.received.flatMap(({ changed = [] }) => changed)).not.toContain('UNDELIVERED_MAIL');
    }
  });

  it('of a wrong id are refused, naming the field', async () => {
    const { extensions } = await admin.error(again, { id: desk.deskId });
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'emailId' }] });
  });
});
