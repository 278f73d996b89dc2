import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { note, type OpenDesk, openDesk, reply, setAudience, step } from '../../../test/fixtures.ts';
import type { MailDelivery } from '../../email/email.ts';
import { mailboxDelivery } from '../../email/mailbox-delivery.ts';
import { decodeId } from '../../global-id.ts';
import { isEmailWanted } from './notify.ts';

let app: TestApp;
/** Nothing leaves meanwhile. */
let held = false;
const delivery: MailDelivery = {
  send: async (email, id) => {
    if (held) throw new Error('Postmark is busy');
    return mailboxDelivery(app.db).send(email, id);
  },
  find: (id, stream) => mailboxDelivery(app.db).find(id, stream),
};
/** Doesn't show agents' names. */
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp({ delivery });
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await settled();
  await app.db.mailboxMessage.deleteMany();
});

/** Once every job has run. */
async function settled(): Promise<void> {
  const unfinished = async () => {
    const jobs = `SELECT FROM graphile_worker.jobs WHERE task_identifier IN ('notify', 'deliver_email')`;
    return (await app.database.pool.query(jobs)).rowCount;
  };
  await expect.poll(unfinished).toBe(0);
}

/** Who got which mail. */
async function mailbox(): Promise<{ recipient: string; subject: string; html: string; text: string }[]> {
  await settled();
  const select = { recipient: true, subject: true, html: true, text: true };
  return app.db.mailboxMessage.findMany({ select, orderBy: { recipient: 'asc' } });
}

const recipients = async () => (await mailbox()).map(({ recipient }) => recipient);

/** A ticket that the team has heard of already. */
async function heardOf(subject = 'Printer'): Promise<{ id: string; reference: string }> {
  const ticket = await desk.openTicket(subject);
  await settled();
  await app.db.mailboxMessage.deleteMany();
  return ticket;
}

const watch = (mutation: 'watchTicket' | 'unwatchTicket') =>
  `mutation ($id: ID!) { ${mutation}(input: { ticketId: $id }) { ticketState { watching } } }`;

describe('a new ticket', () => {
  it('is told to the team, with its words, a link, and how to stop such mail', async () => {
    const { reference } = await desk.openTicket('Export fails');
    const [email, ...others] = await mailbox();
    expect(others).toEqual([]);
    expect(email).toMatchObject({ recipient: desk.people.agent.email, subject: `[${reference}] Export fails` });
    expect(email?.text).toContain('Mira Novak of');
    expect(email?.text).toContain('> It says 504 since this morning.');
    expect(email?.text).toContain(`${app.url}/queue/${reference}`);
    expect(email?.text).toContain('/mail/stop?');
    expect(email?.html).toContain('<strong>504</strong>');
  });

  it('is not told to agents who want no such mail', async () => {
    const choose = (newTickets: boolean) =>
      desk.agent.data(
        `mutation ($newTickets: Boolean) { setMailPreferences(input: { newTickets: $newTickets }) { mailPreferences { newTickets replies } } }`,
        { newTickets },
      );
    const { setMailPreferences } = await choose(false);
    expect(setMailPreferences).toEqual({ mailPreferences: { newTickets: false, replies: true } });
    await desk.openTicket();
    expect(await recipients()).toEqual([]);
    await choose(true);
  });
});

describe('a reply of the team', () => {
  it('is told to the submitter under the name of the team, and to nobody else', async () => {
    const { id, reference } = await heardOf();
    await reply(desk.agent, id, 'Have you tried **turning it off**?');
    const [email, ...others] = await mailbox();
    expect(others).toEqual([]);
    expect(email).toMatchObject({ recipient: desk.people.owner.email, subject: `Re: [${reference}] Printer` });
    expect(email?.text).toContain(`${desk.desk.teamName} replied. The ticket is In Progress.`);
    expect(email?.text).toContain(`${app.url}/tickets/${reference}`);
    expect(`${email?.html}${email?.text}`).not.toContain('Maya');
  });

  it('names the agent where the desk shows names', async () => {
    const open = await openDesk(app, cloud);
    const { id } = await open.openTicket();
    await reply(open.agent, id, 'Hello');
    const toCustomer = (await mailbox()).filter(({ recipient }) => recipient === open.people.owner.email);
    expect(toCustomer.map(({ text }) => text)).toEqual([expect.stringContaining('Maya Lind replied.')]);
  });

  it('reaches colleagues who watch the ticket, also when they started after it', async () => {
    const { id } = await heardOf();
    const { watchTicket } = await desk.member.data(watch('watchTicket'), { id });
    expect(watchTicket).toEqual({ ticketState: { watching: true } });
    await reply(desk.agent, id, 'Hello');
    expect(await recipients()).toEqual([desk.people.owner.email, desk.people.member.email].sort());
  });

  it('is kept from who stopped watching, and from the agent who wrote it', async () => {
    const { id } = await heardOf();
    await desk.owner.data(watch('unwatchTicket'), { id });
    await desk.agent.data(watch('watchTicket'), { id });
    await reply(desk.agent, id, 'Hello');
    expect(await recipients()).toEqual([]);
    await reply(desk.owner, id, 'Still broken');
    expect(await recipients()).toEqual([desk.people.agent.email]);
  });

  it('threads with the rest of the ticket, and can be unsubscribed from with one click', async () => {
    const { id } = await heardOf();
    const messageId = await reply(desk.agent, id, 'Hello');
    await settled();
    const ticketId = decodeId(id, 'Ticket', 'id');
    const itemId = decodeId(messageId, 'Message', 'id');
    const email = await app.db.outgoingEmail.findFirstOrThrow({ where: { itemId } });
    expect(email).toMatchObject({ ticketId, personId: desk.people.owner.id, state: 'SENT', attempts: 1 });
  });
});

describe('never mailed', () => {
  it('is a note', async () => {
    const { id } = await heardOf();
    await desk.member.data(watch('watchTicket'), { id });
    await note(desk.agent, id, 'They are nervous.');
    expect(await recipients()).toEqual([]);
  });

  // Each attempt that fails makes the next one wait longer.
  it('is a reply that was hidden before its mail left, until it is shown again; then it is, once', async () => {
    const { id } = await heardOf();
    held = true;
    const messageId = await reply(desk.agent, id, 'Too early.');
    const itemId = decodeId(messageId, 'Message', 'id');
    const letters = () => app.db.outgoingEmail.findMany({ where: { itemId }, select: { state: true, attempts: true } });
    const waiting = [{ state: 'QUEUED', attempts: expect.any(Number) }];
    await expect.poll(async () => (await letters())[0]?.attempts ?? 0).toBeGreaterThan(0);
    await expect.poll(letters).toEqual(waiting);
    await setAudience(desk.agent, messageId, 'INTERNAL');
    held = false;
    await expect
      .poll(async () => (await letters()).map(({ state }) => state), { timeout: 90_000 })
      .toEqual(['WITHDRAWN']);
    expect(await recipients()).toEqual([]);

    await setAudience(desk.agent, messageId, 'PUBLIC');
    expect(await recipients()).toEqual([desk.people.owner.email]);
    await setAudience(desk.agent, messageId, 'INTERNAL');
    await setAudience(desk.agent, messageId, 'PUBLIC');
    expect(await recipients()).toHaveLength(1);
  });

  it('is a note; one that is shown later is, once', async () => {
    const { id } = await heardOf();
    const messageId = await note(desk.agent, id, 'Was a note.');
    await setAudience(desk.agent, messageId, 'PUBLIC');
    expect((await mailbox()).map(({ text }) => text)).toEqual([expect.stringContaining('> Was a note.')]);
    await setAudience(desk.agent, messageId, 'INTERNAL');
    await setAudience(desk.agent, messageId, 'PUBLIC');
    expect(await recipients()).toHaveLength(1);
  });

  it('is a ticket that was deleted before its mail left, and nobody at an address they gave up', async () => {
    const { id } = await heardOf();
    await reply(desk.agent, id, 'Hello');
    await recipients();
    const ticketId = decodeId(id, 'Ticket', 'id');
    const email = await app.db.outgoingEmail.findFirstOrThrow({ where: { ticketId, itemId: { not: null } } });
    expect(await isEmailWanted(app.db, email)).toBe(true);
    expect(await isEmailWanted(app.db, { ...email, recipient: 'old@example.com' })).toBe(false);
    await app.db.ticket.update({ where: { id: ticketId }, data: { deletedAt: new Date() } });
    expect(await isEmailWanted(app.db, email)).toBe(false);
  });

  it('is anybody who lost access, though they watch', async () => {
    const { id } = await heardOf();
    await desk.member.data(watch('watchTicket'), { id });
    const membership = { workspaceId: desk.workspace.id, personId: desk.people.member.id };
    await app.db.workspaceMember.delete({ where: { workspaceId_personId: membership } });
    await reply(desk.agent, id, 'Hello');
    expect(await recipients()).toEqual([desk.people.owner.email]);
    await app.db.workspaceMember.create({ data: { ...membership, role: 'MEMBER' } });
  });

  it('is a ticket to somebody it does not exist for', async () => {
    const { id } = await heardOf();
    const { extensions } = await desk.stranger.error(watch('watchTicket'), { id });
    expect(extensions.code).toBe('NOT_FOUND');
    const { extensions: missing } = await desk.owner.error(watch('watchTicket'), {
      id: Buffer.from('Ticket:0198c0de-0000-7000-8000-000000000000').toString('base64'),
    });
    expect(missing.code).toBe('NOT_FOUND');
  });
});

describe('a change of the status', () => {
  it('by the team is told to the customer in the words of the desk', async () => {
    const { id } = await heardOf();
    await step(desk.agent, 'resolveTicket', id);
    expect(await mailbox()).toMatchObject([
      { recipient: desk.people.owner.email, text: expect.stringContaining('The ticket is now Resolved.') },
    ]);
  });

  it('by the customer is not', async () => {
    const { id } = await heardOf();
    await desk.member.data(watch('watchTicket'), { id });
    await step(desk.owner, 'closeTicket', id);
    expect(await recipients()).toEqual([]);
  });
});
