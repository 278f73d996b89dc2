import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { cancel, meant, openDeskWithPasswords } from '../../../test/cancel-account.ts';
import { addAgent, localId } from '../../../test/factories.ts';
import { openDesk } from '../../../test/fixtures.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const desk = () => openDeskWithPasswords(app);

describe('what somebody begins while their account is being cancelled', () => {
  /** Which connections wait for another to end its transaction. */
  const waitingFor = async (pid: number): Promise<number[]> => {
    const waiting = 'SELECT pid FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid)) ORDER BY pid';
    return (await app.database.pool.query<{ pid: number }>(waiting, [pid])).rows.map((row) => row.pid);
  };

  type Opened = Awaited<ReturnType<typeof desk>>;
  const ticket = (opened: Opened) => ({
    clientMutationId: crypto.randomUUID(),
    workspaceId: opened.workspaceId,
    typeId: opened.typeId,
    subject: 'Too late',
    body: { markdown: 'Help.' },
  });

  test.each<[string, string, (opened: Opened) => Promise<() => Promise<unknown>>]>([
    [
      'a ticket',
      'UNAUTHENTICATED',
      async (opened) => () =>
        opened.member.error('mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }', {
          input: ticket(opened),
        }),
    ],
    [
      'being a customer of another desk',
      'UNAUTHENTICATED',
      async ({ member }) => {
        const { deskId } = await openDesk(app, cloud);
        return () =>
          member.error('mutation ($id: ID!) { joinDesk(input: { deskId: $id }) { workspace { id } } }', { id: deskId });
      },
    ],
    [
      'a further workspace',
      'UNAUTHENTICATED',
      async ({ member, deskId }) =>
        () =>
          member.error(
            'mutation ($id: ID!) { createWorkspace(input: { deskId: $id, name: "New" }) { workspace { id } } }',
            { id: deskId },
          ),
    ],
    [
      'membership of a workspace they were invited to',
      'UNAUTHENTICATED',
      async ({ member, people }) => {
        const other = await openDesk(app, cloud);
        const token = crypto.randomUUID();
        await app.db.invitation.create({
          data: {
            workspaceId: other.workspace.id,
            email: people.member.email,
            role: 'MEMBER',
            tokenHash: createHash('sha256').update(token).digest('hex'),
            sentAt: new Date(),
            expiresAt: new Date(Date.now() + 3_600_000),
          },
        });
        return () =>
          member.error(
            'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { workspace { id } } }',
            {
              token,
            },
          );
      },
    ],
    [
      'a place on a team',
      'BAD_INPUT',
      async ({ people }) => {
        const other = await openDesk(app, cloud);
        const admin = await app.as((await addAgent(app.db, other.desk.id, 'Adele Admin', 'ADMIN')).id);
        return () =>
          admin.error('mutation ($input: AddDeskMemberInput!) { addDeskMember(input: $input) { __typename } }', {
            input: { deskId: other.deskId, email: people.member.email, role: 'AGENT' },
          });
      },
    ],
  ])('is refused once it is: %s', async (_, code, prepare) => {
    const opened = await desk();
    const { id: heldId } = await opened.openTicket('Mine', opened.member);
    const attempt = await prepare(opened);
    let cancelled: Promise<unknown> | undefined;
    let refused: Promise<unknown> | undefined;
    // Cancelling has locked the person when it comes to the ticket, which is kept from it until the other waits, too.
    await app.db.$transaction(
      async (tx) => {
        const [own] = await tx.$queryRaw<{ pid: number }[]>`
          SELECT pg_backend_pid() AS pid FROM ticket WHERE id = ${localId(heldId)}::uuid FOR NO KEY UPDATE`;
        cancelled = opened.member.data(cancel, meant);
        await expect.poll(() => waitingFor(own!.pid)).toHaveLength(1);
        const [cancelling] = await waitingFor(own!.pid);
        refused = attempt();
        await expect.poll(() => waitingFor(cancelling!)).toHaveLength(1);
      },
      { timeout: 60_000 },
    );
    expect(await cancelled).toEqual({ cancelAccount: { closedTickets: 1 } });
    expect(await refused).toMatchObject({ extensions: { code } });
    const { id: personId } = opened.people.member;
    const places = { workspaceMemberships: { none: {} }, deskMemberships: { none: {} } };
    const tickets = { submittedTickets: { none: { status: { not: 'CLOSED' as const } } } };
    expect(await app.db.person.count({ where: { id: personId, ...places, ...tickets } })).toBe(1);
  });
});
