import { afterAll, beforeAll, expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { type OpenDesk, openDesk } from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const page = /* GraphQL */ `
  query ($deskId: ID!) {
    liveCursor
    tickets(scope: { mineAtDeskId: $deskId }, first: 10) { edges { node { id } } }
  }`;

/** Statements that wait for the transaction, but for those of the relay. */
const waiting = `
  SELECT FROM pg_stat_activity
   WHERE $1 = ANY(pg_blocking_pids(pid)) AND query NOT LIKE '%LEFT JOIN live_event%'`;

it('a page shows no more than its reader may see at its cursor, since its stream tells only what comes after', async () => {
  const { people, workspace, member, deskId } = desk;
  const { id } = await desk.openTicket('Import fails', member);
  const { tickets } = await member.data(page, { deskId });
  expect(tickets.edges).toEqual([{ node: { id } }]);

  // Whatever reads where the log stands waits here, and what was read before it is as it was.
  let asked: Promise<typeof tickets> | undefined;
  await app.db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE live_horizon IN ACCESS EXCLUSIVE MODE`;
      const [own] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
      asked = member.data(page, { deskId });
      await expect.poll(async () => (await app.database.pool.query(waiting, [own!.pid])).rowCount).toBe(1);
      const workspaceId_personId = { workspaceId: workspace.id, personId: people.member.id };
      await tx.workspaceMember.delete({ where: { workspaceId_personId } });
    },
    { timeout: 60_000 },
  );
  expect((await asked).tickets.edges).toEqual([]);
});
