import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addPerson, globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import type { MailDelivery } from '../../email/email.ts';

let app: TestApp;
let desk: OpenDesk;
let now = new Date();
const sent: { to: string; text: string }[] = [];

beforeAll(async () => {
  const delivery: MailDelivery = { send: async (email) => String(sent.push(email)), find: async () => null };
  app = await startTestApp({ now: () => now, delivery });
});
beforeEach(async () => {
  now = new Date();
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const invite = `mutation ($id: ID!, $email: String!) {
  inviteToWorkspace(input: { workspaceId: $id, email: $email }) { invitation { id email role invitedBy { name } } } }`;
const resend = 'mutation ($id: ID!) { resendInvitation(input: { invitationId: $id }) { invitation { id } } }';
const revoke = 'mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { workspace { id } } }';
const accept = `mutation ($token: String!) {
  acceptInvitation(input: { token: $token }) { workspace { id members { person { name } role } } } }`;
const offer = `query ($token: String!) {
  invitation(token: $token) { email role workspaceName deskName invitedBy } }`;
const pending = 'query ($id: ID!) { invitations(workspaceId: $id) { email } }';

const days = (count: number) => count * 24 * 60 * 60 * 1000;
/** Time passes, in which nobody's session ends. */
async function later(ms: number): Promise<void> {
  now = new Date(now.getTime() + ms);
  await app.db.session.updateMany({ data: { expiresAt: new Date(now.getTime() + days(1)) } });
}

/** Invites somebody new and gives them, and the token of the link once it was mailed. */
async function invitePerson(name = 'Lena Brandt') {
  const person = await addPerson(app.db, name);
  const { inviteToWorkspace } = await desk.owner.data(invite, { id: desk.workspaceId, email: person.email });
  const client = await app.as(person.id);
  return { person, client, id: inviteToWorkspace.invitation.id, token: await mailedToken(person.email) };
}

async function mailedToken(email: string, count = 1): Promise<string> {
  const mails = () => sent.filter(({ to }) => to === email);
  await expect.poll(() => mails().length).toBe(count);
  return mails()
    .at(-1)!
    .text.match(/\/invitations\/([\w-]+)/)![1]!;
}

const codeOf = async (client: Client, query: string, variables: Record<string, unknown>) => {
  const { extensions } = await client.error(query, variables);
  return [extensions.code, ...(extensions.issues ?? []).map(({ field, code }) => `${field} ${code}`)].join(' ');
};

describe('an invitation', () => {
  it('brings somebody into the workspace, once, and a repeated click finds them there', async () => {
    const { person, client, token } = await invitePerson();
    expect(await app.anonymous().data(offer, { token })).toEqual({
      invitation: {
        email: person.email,
        role: 'MEMBER',
        workspaceName: "Mira Novak's",
        deskName: desk.desk.name,
        invitedBy: 'Mira Novak',
      },
    });
    const results = await Promise.all([1, 2].map(() => client.data(accept, { token })));
    for (const { acceptInvitation } of results) {
      expect(acceptInvitation.workspace.members).toContainEqual({ person: { name: 'Lena Brandt' }, role: 'MEMBER' });
    }
    expect(await app.anonymous().data(offer, { token })).toEqual({ invitation: null });
    expect(await desk.owner.data(pending, { id: desk.workspaceId })).toEqual({ invitations: [] });
  });

  it('is nowhere in the database as the link has it', async () => {
    const { token } = await invitePerson();
    const rows = await app.db.invitation.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is for the account of its address alone', async () => {
    const { token } = await invitePerson();
    expect(await codeOf(desk.stranger, accept, { token })).toBe('FORBIDDEN');
    expect(await codeOf(app.anonymous(), accept, { token })).toBe('UNAUTHENTICATED');
    expect(await codeOf(desk.stranger, accept, { token: 'made-up' })).toBe('BAD_INPUT token UNKNOWN');
  });

  it('does not make customers of the desk’s team', async () => {
    const { email } = desk.people.agent;
    await desk.owner.data(invite, { id: desk.workspaceId, email });
    expect(await codeOf(desk.agent, accept, { token: await mailedToken(email) })).toBe('FORBIDDEN');
    expect(await app.db.workspaceMember.count({ where: { personId: desk.people.agent.id } })).toBe(0);
  });

  it('ends after seven days, and can be sent again, which makes the first link void', async () => {
    const { person, client, id, token } = await invitePerson();
    expect(await codeOf(desk.owner, resend, { id })).toBe('RATE_LIMITED');
    await later(days(7));
    expect(await app.anonymous().data(offer, { token })).toEqual({ invitation: null });
    expect(await codeOf(client, accept, { token })).toBe('BAD_INPUT token UNKNOWN');
    await desk.owner.data(resend, { id });
    const newer = await mailedToken(person.email, 2);
    expect(await codeOf(client, accept, { token })).toBe('BAD_INPUT token UNKNOWN');
    await client.data(accept, { token: newer });
  });

  it('is void once it was revoked, or its workspace disbanded', async () => {
    const first = await invitePerson();
    await desk.owner.data(revoke, { id: first.id });
    expect(await codeOf(first.client, accept, { token: first.token })).toBe('BAD_INPUT token UNKNOWN');
    expect(await codeOf(desk.owner, revoke, { id: first.id })).toBe('NOT_FOUND');

    const second = await invitePerson();
    await desk.owner.data(
      'mutation ($id: ID!) { disbandWorkspace(input: { workspaceId: $id, name: "Mira Novak\'s" }) { workspaceId } }',
      { id: desk.workspaceId },
    );
    expect(await codeOf(second.client, accept, { token: second.token })).toBe('BAD_INPUT token UNKNOWN');
  });

  it('does not bring back somebody who was taken out after accepting it', async () => {
    const { person, client, token } = await invitePerson();
    await client.data(accept, { token });
    await desk.owner.data(
      `mutation ($id: ID!, $person: ID!) {
        removeWorkspaceMember(input: { workspaceId: $id, personId: $person }) { workspace { id } } }`,
      { id: desk.workspaceId, person: globalId('Person', person.id) },
    );
    expect(await codeOf(client, accept, { token })).toBe('BAD_INPUT token UNKNOWN');
  });
});

describe('inviting', () => {
  it('is for owners, and so is seeing who is invited', async () => {
    const { id } = await invitePerson();
    const input = { id: desk.workspaceId, email: 'someone@example.com' };
    for (const [client, code] of [
      [desk.member, 'FORBIDDEN'],
      [desk.agent, 'FORBIDDEN'],
      [desk.stranger, 'NOT_FOUND'],
      [app.anonymous(), 'UNAUTHENTICATED'],
    ] as const) {
      expect(await codeOf(client, invite, input)).toBe(code);
      expect(await codeOf(client, revoke, { id })).toBe(code === 'UNAUTHENTICATED' ? code : 'NOT_FOUND');
      expect(await codeOf(client, pending, { id: desk.workspaceId })).toBe(
        code === 'UNAUTHENTICATED' ? code : 'FORBIDDEN',
      );
    }
  });

  it('refuses who belongs to it already, who is invited, and what is no address', async () => {
    const to = (email: string) => ({ id: desk.workspaceId, email });
    const { person } = await invitePerson();
    expect(await codeOf(desk.owner, invite, to(desk.people.member.email.toUpperCase()))).toBe(
      'BAD_INPUT email NOT_ALLOWED',
    );
    expect(await codeOf(desk.owner, invite, to(` ${person.email} `))).toBe('BAD_INPUT email NOT_ALLOWED');
    expect(await codeOf(desk.owner, invite, to('lena'))).toBe('BAD_INPUT email INVALID');
    expect(await codeOf(desk.owner, invite, to(''))).toBe('BAD_INPUT email REQUIRED');
    await later(days(8));
    await desk.owner.data(invite, to(person.email));
  });
});
