import { deepStrictEqual } from 'node:assert';
import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../api/src/database/client.ts';
import { startEmbedded } from '../../../api/src/database/embedded.ts';
import { LogReader } from '../../../api/src/live/log-reader.ts';
import { fromCursor, type Snapshot } from '../../../api/src/live/snapshot.ts';
import { globalId } from '../../../api/test/factories.ts';
import { createTestFolder, removeLeftOverFolders } from '../../../api/test/folder.ts';
import { migrate } from '../../../prisma/migrate.ts';
import { buildNode } from './build-node.ts';
import { Deeds } from './deeds.ts';
import { Hands } from './hands.ts';
import { findLeaks } from './leaks.ts';
import { Nodes } from './nodes.ts';
import { Random } from './random.ts';
import { Recording } from './record.ts';
import { commitGate, Troubles } from './troubles.ts';
import { ownView, queueView, ticketView, type View, workspaceView } from './views.ts';
import { Watcher } from './watcher.ts';
import { within } from './within.ts';
import { createWorld, type World } from './world.ts';

const nodeCount = 3;
const watcherCount = 200;
const deedsAtATime = 10;
const ticketsOfDesk = 20;
/** So many are done and every trouble has happened before it is over, also on a machine that is too busy for that in time. */
const leastDeeds = 50;
const authSecret = 'the secret of the chaos, which is long enough';

/** The same for every change: what fails then is the change, and not the luck. `npm run chaos` takes another each time. */
const seed = Number(process.env.CHAOS_SEED ?? 12);
const seconds = Number(process.env.CHAOS_SECONDS ?? 12);

/** How long any step may take, in seconds: a busy machine is slow, not wrong. */
const patience = 120;
const timeout = (seconds + 8 * patience) * 1_000;

it('whatever is killed, cut and stalled, everybody ends up with what they may see', { timeout }, async () => {
  process.stdout.write(`chaos: ${seconds} s, CHAOS_SEED=${seed}\n`);
  const random = new Random(seed);
  const { db, log, databaseUrl, dataFolder, folder } = await startDatabase();
  const nodes = new Nodes(await buildNode(), [databaseUrl, authSecret, folder], random.fork());
  onTestFinished(() => nodes.stop());
  await within(patience, 'the nodes run', nodes.start(nodeCount));
  const url = () => nodes.anyUrl;

  const world = await createWorld(db, random.fork());
  const hands = new Hands(url);
  const deeds = new Deeds(world, db, random.fork(), hands);
  await within(patience, 'there are tickets', deeds.openTickets(ticketsOfDesk));
  const recording = new Recording();
  const watchers = random
    .fork()
    .some(everyView(world), watcherCount)
    .map(([personId, view]) => new Watcher({ personId, view, recording, cookie, url, signIn: world.signIn }));
  onTestFinished(() => Promise.all(watchers.map((watcher) => watcher.close())).then(() => undefined));
  expect(watchers.length).toBe(watcherCount);
  await within(patience, 'everybody looks', Promise.all(watchers.map((watcher) => watcher.open())));

  const troubles = new Troubles({ nodes, recording, databaseUrl, dataFolder }, random.fork());
  const end = Date.now() + seconds * 1_000;
  const enough = hands.count + leastDeeds;
  const isOver = () => Date.now() > end && hands.count >= enough && troubles.haveAllHappened;
  const pauses = random.fork();
  const doers = Array.from({ length: deedsAtATime }, () => keepDoing(deeds, pauses, isOver));
  await Promise.all([
    within(seconds + 2 * patience, 'the troubles are over', troubles.go(isOver)),
    within(seconds + 2 * patience, 'what was begun is done', Promise.all(doers)),
  ]);
  await within(patience, 'the nodes run again', nodes.settled());

  const committed = await hands.stubbornly('read', () => log.currentSnapshot());
  await expect.poll(() => behind(watchers, committed), { timeout: patience * 1_000, interval: 500 }).toEqual([]);
  let wrong = watchers;
  await expect
    .poll(
      async () => {
        const found = await within(patience, 'everybody has looked anew', untrue(wrong));
        wrong = found.map(({ watcher }) => watcher);
        return found.map(({ watcher, difference }) => `${watcher.name}: ${difference}; ${recording.lastTold(watcher)}`);
      },
      { timeout: patience * 1_000, interval: 1_000 },
    )
    .toEqual([]);
  expect(recording.faults).toEqual([]);
  expect(await findLeaks(world, db, recording.deliveries)).toEqual([]);
  expect(nodes.surprises).toEqual([]);
  const counts = { ...Object.fromEntries(hands.done), ...Object.fromEntries(troubles.happened) };
  process.stdout.write(`chaos: ${recording.deliveries.length} events told; ${JSON.stringify(counts)}\n`);
});

/** A Postgres of its own, as an installation has one: it keeps what was committed. */
async function startDatabase() {
  await removeLeftOverFolders();
  const folder = await createTestFolder();
  onTestFinished(() => folder.remove());
  const server = await startEmbedded(folder.path, { settings: { max_connections: '100' } });
  onTestFinished(() => server.stop());
  await migrate(server.url);
  const database = connect(server.url);
  onTestFinished(() => database.close());
  for (const statement of commitGate) await database.prisma.$executeRawUnsafe(statement);
  return {
    db: database.prisma,
    log: new LogReader(database.pool),
    databaseUrl: server.url,
    dataFolder: `${folder.path}/postgres`,
    folder: folder.path,
  };
}

/** Everything that somebody of the world could look at. */
function everyView({ desks }: World): [personId: string, view: View][] {
  return desks.flatMap((desk) => {
    const deskId = globalId('Desk', desk.id);
    const tickets = desk.tickets.map((ticket) => ({
      view: ticketView({ id: globalId('Ticket', ticket.id), reference: ticket.reference }),
      people: [...desk.agents, ...ticket.workspace.members],
    }));
    return [
      ...[...desk.agents].map(({ id }): [string, View] => [id, queueView(deskId)]),
      ...desk.workspaces.flatMap(({ id, members }) =>
        [...members].flatMap((member): [string, View][] => [
          [member.id, workspaceView(globalId('Workspace', id))],
          [member.id, ownView(deskId)],
        ]),
      ),
      ...tickets.flatMap(({ view, people }) => people.map(({ id }): [string, View] => [id, view])),
    ];
  });
}

async function keepDoing(deeds: Deeds, random: Random, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await deeds.doSomething();
    await sleep(random.between(30, 150));
  }
}

function cookie(token: string): string {
  const signature = createHmac('sha256', authSecret).update(token).digest('base64');
  return `parley.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** Those who look at something and whose streams have not told all of that yet. */
function behind(watchers: readonly Watcher[], { xmax }: Snapshot): string[] {
  const late = watchers.filter(({ page, cursor }) => page && (fromCursor(cursor ?? '')?.xmin ?? 0n) < xmax);
  return late.map(({ name, cursor }) => `${name} is at ${fromCursor(cursor ?? '')?.text}, not at ${xmax}`);
}

/** Those who see something else than they would if they opened the page now, and how it differs. */
async function untrue(watchers: readonly Watcher[]): Promise<{ watcher: Watcher; difference: string }[]> {
  const looks = await Promise.all(watchers.map(async (watcher) => ({ watcher, fresh: await watcher.fresh() })));
  return looks.flatMap(({ watcher, fresh }) => {
    const difference = differenceOf(watcher.page, fresh);
    return difference === null ? [] : [{ watcher, difference }];
  });
}

function differenceOf(shown: object | null, fresh: object | null): string | null {
  try {
    deepStrictEqual(shown, fresh);
    return null;
  } catch (error) {
    return String(error);
  }
}
