import { describe, expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { addDesk, addWorkspace } from '../../test/factories.ts';
import { runLive } from '../../test/running-live.ts';
import { openSubscription, untilRelayed } from '../../test/subscriptions.ts';
import { isMember, type Viewer } from '../domains/people/policy.ts';
import { loadViewer } from '../domains/people/service.ts';
import { topic } from './log.ts';
import { openStream } from './stream.ts';

const running = runLive();

/** A member of a new workspace, and streams of that workspace's events. */
async function follow(read: () => Promise<void> = async () => undefined) {
  const db = running.db;
  const desk = await addDesk(db, licenses);
  const { workspace, people } = await addWorkspace(db, desk.id, 'Mira Novak');
  const personId = people[0]!.id;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const session = await db.session.create({ data: { token: crypto.randomUUID(), personId, expiresAt } });
  const signedIn = { personId, sessionId: session.id, expiresAt };
  const viewer = (await loadViewer(db, signedIn))!;
  const topics = [topic.workspace(workspace.id)];
  // What made them is told to nobody who comes now.
  await untilRelayed(running.live);

  async function open(reload = () => loadViewer(db, signedIn)) {
    const stream = await openStream<{ type: 'Told'; of: string } | { type: 'Gone' }>({
      viewer,
      after: null,
      listensTo: (current: Viewer) =>
        isMember(current, workspace.id) ? { topics, audience: { kind: 'members', workspaceId: workspace.id } } : null,
      toPayload: async (event) => {
        await read();
        return { type: 'Told', of: event.id };
      },
      farewell: { type: 'Gone' },
    });
    return openSubscription(running.live, stream, reload);
  }
  return {
    open,
    signedIn,
    viewer,
    leave: () => db.workspaceMember.deleteMany({ where: { personId } }),
    signOut: () => db.session.deleteMany({ where: { personId } }),
    /** Something for its members, so many times. */
    happen: (times = 1) =>
      db.liveEvent.createMany({ data: Array.from({ length: times }, () => ({ type: 'TICKET_CHANGED', topics })) }),
  };
}

describe('a subscription', () => {
  it('is ended for who lost access after it was checked and before they listened', async () => {
    const { open, leave } = await follow();
    await leave();
    await untilRelayed(running.live);
    const { reader } = await open();
    await expect.poll(() => reader.told).toEqual(['Gone', 'FORBIDDEN']);
  });

  it('is ended for who was signed out after that was checked and before they listened', async () => {
    const { open, signOut } = await follow();
    await signOut();
    await untilRelayed(running.live);
    const { reader } = await open();
    await expect.poll(() => reader.told).toEqual(['UNAUTHENTICATED']);
  });

  it('keeps back what was being read when its session ended, or its access', async () => {
    for (const loss of ['signOut', 'leave'] as const) {
      let goOn = () => {};
      let isReading = false;
      const followed = await follow(async () => {
        isReading = true;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      });
      const { reader, subscription } = await followed.open();
      await followed.happen();
      running.live.wake();
      await expect.poll(() => isReading).toBe(true);
      await followed[loss]();
      await untilRelayed(running.live);
      goOn();
      await new Promise<void>((ended) => subscription.whenEnded(ended));
      expect(reader.told).toEqual(loss === 'signOut' ? ['UNAUTHENTICATED'] : ['Gone', 'FORBIDDEN']);
    }
  });

  it('leaves nothing behind when it is left before it began', async () => {
    const { open } = await follow();
    const { subscription } = await open();
    subscription.close();
    expect(running.live.hub.size).toBe(0);
  });

  it('reads an event once, whoever hears of it', async () => {
    let reads = 0;
    const { open, happen } = await follow(async () => {
      reads += 1;
    });
    const opened = await Promise.all(Array.from({ length: 20 }, () => open()));
    await happen();
    running.live.wake();
    for (const { reader } of opened) await expect.poll(() => reader.told).toEqual(['Told']);
    expect(new Set(opened.map(({ reader }) => reader.received[0])).size).toBe(1);
    expect(reads).toBe(1);
    for (const { subscription } of opened) subscription.close();
  });
});

describe('a reader that stops reading', () => {
  it('gets what waits for it once it reads again, in order', async () => {
    const { open, happen } = await follow();
    const [slow, other] = [await open(), await open()];
    slow.reader.isFull = true;
    await happen(3);
    running.live.wake();
    await expect.poll(() => other.reader.told).toEqual(['Told', 'Told', 'Told']);
    expect(slow.reader.told).toEqual([]);
    slow.reader.goOn();
    expect(slow.reader.received).toEqual(other.reader.received);
    slow.subscription.close();
    other.subscription.close();
  });

  it('is told to start over when too much has come, and holds nothing but that; the others go on', async () => {
    const { open, happen } = await follow();
    const [slow, other] = [await open(), await open()];
    slow.reader.isFull = true;
    for (let batch = 1; batch <= 3; batch += 1) {
      await happen(400);
      running.live.wake();
      await expect.poll(() => other.reader.told.length).toBe(batch * 400);
    }
    slow.reader.goOn();
    await new Promise<void>((ended) => slow.subscription.whenEnded(ended));
    expect(slow.reader.told).toEqual(['Resync']);
    expect(slow.reader.received[0]!.result.data).toMatchObject({ reason: 'TOO_SLOW' });
    other.subscription.close();
  });
});

it('a thousand readers that have stopped to read share what waits for them, and slow nobody down', async () => {
  let reads = 0;
  const { open, happen, viewer } = await follow(async () => {
    reads += 1;
  });
  const opened = await Promise.all(Array.from({ length: 1_000 }, () => open(async () => viewer)));
  const stalled = opened.map(({ reader }) => reader);
  const other = await open();
  for (const reader of stalled) reader.isFull = true;
  await happen(500);
  running.live.wake();
  await expect.poll(() => other.reader.told.length).toBe(500);
  expect(reads).toBe(500);
  expect(stalled.every(({ received }) => received.length === 0)).toBe(true);

  for (const reader of stalled) reader.goOn();
  expect(stalled.every(({ received }) => received.length === 500)).toBe(true);
  expect(new Set(stalled.flatMap(({ received }) => received)).size).toBe(500);
  for (const { subscription } of [...opened, other]) subscription.close();
});

it('a person is not who they were once their session is gone', async () => {
  const { signedIn, signOut } = await follow();
  expect(await loadViewer(running.db, signedIn)).toMatchObject({ personId: signedIn.personId });
  await signOut();
  expect(await loadViewer(running.db, signedIn)).toBeNull();
});
