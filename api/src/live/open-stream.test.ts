import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addDesk, addWorkspace } from '../../test/factories.ts';
import { isMember, type Viewer } from '../domains/people/policy.ts';
import { loadViewer } from '../domains/people/service.ts';
import { type Live, startLive } from './live.ts';
import { topic } from './log.ts';
import type { LogEvent } from './log-reader.ts';
import { openStream } from './stream.ts';

let database: TestDatabase;
let live: Live;

beforeAll(async () => {
  database = await createTestDatabase();
  live = await startLive({
    connectionString: database.url,
    pool: database.pool,
    logger: pino({ level: 'silent' }),
    heartbeatMs: 60_000,
  });
});
afterAll(async () => {
  await live.stop();
  await database.close();
});

/** A member of a new workspace, and the stream of that workspace's events. */
async function follow(read: () => Promise<void> = async () => undefined) {
  const db = database.prisma;
  const desk = await addDesk(db, licenses);
  const { workspace, people } = await addWorkspace(db, desk.id, 'Mira Novak');
  const personId = people[0]!.id;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const session = await db.session.create({ data: { token: crypto.randomUUID(), personId, expiresAt } });
  const signedIn = { personId, sessionId: session.id, expiresAt };
  const viewer = (await loadViewer(db, signedIn))!;
  const topics = [topic.workspace(workspace.id)];
  const open = () =>
    openStream<{ type: 'Told'; event: LogEvent }>({
      db,
      live,
      now: () => new Date(),
      viewer,
      after: null,
      topicsFor: (current: Viewer) => (isMember(current, workspace.id) ? topics : null),
      toPayload: async (event) => {
        await read();
        return { type: 'Told', event };
      },
      farewell: null,
    });
  return {
    open,
    signedIn,
    leave: () => db.workspaceMember.deleteMany({ where: { personId } }),
    signOut: () => db.session.deleteMany({ where: { personId } }),
    happen: () => db.liveEvent.create({ data: { type: 'TICKET_CHANGED', topics } }),
  };
}

/** Until this node's relay has carried everything that is committed. */
async function untilRelayed(): Promise<void> {
  const { xmax } = await live.reader.currentSnapshot();
  live.wake();
  await expect.poll(() => live.relay.snapshot.xmax >= xmax).toBe(true);
}

describe('a stream', () => {
  it('is ended for who lost access after it was checked and before they listened', async () => {
    const { open, leave } = await follow();
    await leave();
    await untilRelayed();
    const stream = await open();
    await expect(stream.next()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is ended for who was signed out after that was checked and before they listened', async () => {
    const { open, signOut } = await follow();
    await signOut();
    await untilRelayed();
    const stream = await open();
    await expect(stream.next()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('keeps back what was being read when its session ended', async () => {
    let goOn = () => {};
    let isReading = false;
    const { open, signOut, happen } = await follow(async () => {
      isReading = true;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    });
    const stream = await open();
    const next = stream.next();
    const refused = expect(next).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await happen();
    live.wake();
    await expect.poll(() => isReading).toBe(true);
    await signOut();
    await untilRelayed();
    goOn();
    await refused;
  });

  it('leaves nothing behind when it is left before it began', async () => {
    const { open } = await follow();
    const stream = await open();
    await stream.return?.();
    expect(live.hub.subscriptions.size).toBe(0);
  });
});

it('a person is not who they were once their session is gone', async () => {
  const { signedIn, signOut } = await follow();
  expect(await loadViewer(database.prisma, signedIn)).toMatchObject({ personId: signedIn.personId });
  await signOut();
  expect(await loadViewer(database.prisma, signedIn)).toBeNull();
});
