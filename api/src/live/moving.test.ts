import { expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { addDesk, addWorkspace } from '../../test/factories.ts';
import { runLive } from '../../test/running-live.ts';
import { openSubscription, type Reader, untilRelayed } from '../../test/subscriptions.ts';
import { isMember, type Viewer } from '../domains/people/policy.ts';
import { loadViewer } from '../domains/people/service.ts';
import { toCursor } from './snapshot.ts';
import { openStream } from './stream.ts';

const running = runLive();

/**
 * A member of two workspaces, and something that both may see: its stream goes on among the members of the other when they
 * leave the first. `stopsAt`: at which event, counted from one, its reading waits until `goOn`, once.
 */
async function belongToTwo(stopsAt = 0) {
  const db = running.db;
  const desk = await addDesk(db, licenses);
  const { workspace: first, people } = await addWorkspace(db, desk.id, 'Samira Both');
  const { workspace: second } = await addWorkspace(db, desk.id, 'Noor Haddad');
  const personId = people[0]!.id;
  await db.workspaceMember.create({ data: { workspaceId: second.id, personId, role: 'MEMBER' } });
  const expiresAt = new Date(Date.now() + 3_600_000);
  const session = await db.session.create({ data: { token: crypto.randomUUID(), personId, expiresAt } });
  const reload = () => loadViewer(db, { personId, sessionId: session.id, expiresAt });
  const viewer = (await reload())!;
  const topics = [`ticket:${crypto.randomUUID()}`];
  const [ids, read]: [string[], string[]] = [[], []];
  await untilRelayed(running.live);

  let isStopped = false;
  let goOn = () => {};
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });

  const toAudience = (current: Viewer) => {
    const workspace = [first, second].find(({ id }) => isMember(current, id));
    return workspace ? { topics, audience: { kind: 'members' as const, workspaceId: workspace.id } } : null;
  };
  const open = async ({
    after = null as string | null,
    summary = false,
    first = async () => {},
    isBack = false,
  } = {}) => {
    const stream = await openStream<object>({
      viewer: isBack ? (await reload())! : viewer,
      after,
      listensTo: toAudience,
      toPayload: async ({ id }) => {
        if (!read.includes(id)) read.push(id);
        if (read.indexOf(id) === stopsAt - 1 && !isStopped) {
          isStopped = true;
          await stopped;
        }
        return { type: 'Told' };
      },
      ...(summary && { summary: { changesWith: () => true, payload: { type: 'Counts' }, everyMs: 60_000 } }),
      farewell: null,
    });
    await first();
    return openSubscription(running.live, stream, reload);
  };
  return {
    open,
    ids,
    goOn: () => goOn(),
    isStopped: () => isStopped,
    cursor: () => toCursor(running.live.relay.snapshot),
    /** So many events in one transaction. */
    async happen(times: number) {
      const data = Array.from({ length: times }, () => ({ type: 'TICKET_CHANGED' as const, topics }));
      const rows = await db.liveEvent.createManyAndReturn({ data, select: { id: true } });
      ids.push(...rows.map(({ id }) => `${id}`).sort((one, other) => Number(one) - Number(other)));
      await untilRelayed(running.live);
    },
    async leaveFirst() {
      await db.workspaceMember.deleteMany({ where: { personId, workspaceId: first.id } });
      await untilRelayed(running.live);
    },
  };
}

/** Of the events their ids, in order. */
const idsOf = ({ received }: Reader) =>
  received.flatMap(({ result }) => (result.data?.type === 'Told' ? [result.data.id] : []));

it('whoever moves in the middle of a batch is told the rest of it, and nothing of it twice', async () => {
  const { open, happen, leaveFirst, ids, goOn } = await belongToTwo(4);
  const { reader, subscription } = await open();
  await happen(1);
  await expect.poll(() => idsOf(reader)).toEqual(ids);
  await happen(4);
  await expect.poll(() => idsOf(reader)).toEqual(ids.slice(0, 3));
  await leaveFirst();
  await expect.poll(() => idsOf(reader).at(-1)).toBe(ids[4]);
  goOn();
  await happen(1);
  await expect.poll(() => idsOf(reader).at(-1)).toBe(ids[5]);
  expect(idsOf(reader)).toEqual(ids);
  subscription.close();
});

it('whoever has moved before they listen is told what they missed once', async () => {
  const { open, happen, leaveFirst, ids, cursor } = await belongToTwo();
  const after = cursor();
  await happen(3);
  const { reader, subscription } = await open({ after, first: leaveFirst });
  await happen(1);
  await expect.poll(() => idsOf(reader).at(-1)).toBe(ids[3]);
  expect(idsOf(reader)).toEqual(ids);
  subscription.close();
});

it('whoever moves while they are told what they missed is told the rest, and nothing twice', async () => {
  const { open, happen, leaveFirst, ids, cursor, isStopped, goOn } = await belongToTwo(3);
  const after = cursor();
  await happen(2);
  await happen(3);
  const { reader, subscription } = await open({ after });
  await expect.poll(isStopped).toBe(true);
  expect(idsOf(reader)).toEqual(ids.slice(0, 2));
  await leaveFirst();
  goOn();
  await happen(1);
  await expect.poll(() => idsOf(reader).at(-1)).toBe(ids[5]);
  expect(idsOf(reader)).toEqual(ids);
  subscription.close();
});

it('whoever moves while a summary is owed to them is told it where they come to, and no event again', async () => {
  const { open, happen, leaveFirst, ids } = await belongToTwo();
  const { reader, subscription } = await open({ summary: true });
  await happen(1);
  await expect.poll(() => reader.told).toEqual(['Told', 'Counts']);
  await happen(2);
  await expect.poll(() => reader.told).toEqual(['Told', 'Counts', 'Told', 'Told']);
  await leaveFirst();
  await expect.poll(() => reader.told).toEqual(['Told', 'Counts', 'Told', 'Told', 'Counts']);
  expect(idsOf(reader)).toEqual(ids);
  subscription.close();
});

it('whoever’s access changed while they were away starts over', async () => {
  const { open, happen, leaveFirst, cursor } = await belongToTwo();
  const after = cursor();
  await happen(1);
  await leaveFirst();
  const { reader, subscription } = await open({ after, isBack: true });
  await new Promise<void>((ended) => subscription.whenEnded(ended));
  expect(reader.received.map(({ result }) => result.data)).toMatchObject([
    { type: 'Resync', reason: 'ACCESS_CHANGED' },
  ]);
});
