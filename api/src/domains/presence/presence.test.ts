import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, globalId, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, reply } from '../../../test/fixtures.ts';
import { listen, lookAll, say, sayOverSocket, setPresence, told, until } from '../../../test/presence.ts';
import { perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';
import type { CallerSocket, LimitedServices } from '../../context.ts';
import { topic } from '../../live/log.ts';
import { PresenceExchange } from '../../live/presence-exchange.ts';
import { loadStanding } from '../people/service.ts';
import { standpointOf } from './policy.ts';
import { setPresence as setPresenceOf } from './service.ts';

let app: TestApp;
let desk: OpenDesk;
let tomas: Client;

beforeAll(async () => {
  app = await startTestApp({ heartbeatMs: 60_000 });
  desk = await openDesk(app, cloud);
  tomas = await app.as((await addAgent(app.db, desk.desk.id, 'Tomas Berg')).id);
});
afterAll(() => app.stop());

describe('on a ticket', () => {
  it('the team sees by name who is there and what they do, each once, also who comes later', async () => {
    const { id } = await desk.openTicket();
    const [agent] = await lookAll(id, desk.agent, desk.owner);
    expect(told(agent!)).toEqual(['']);
    await sayOverSocket(desk.agent, id, 'VIEWING');
    await until(agent!, 'Maya Lind VIEWING');
    await sayOverSocket(desk.agent, id, 'NOTING');
    await until(agent!, 'Maya Lind NOTING');
    await sayOverSocket(desk.owner, id, 'REPLYING');
    await until(agent!, 'Maya Lind NOTING, Mira Novak REPLYING');

    const [late] = await lookAll(id, tomas);
    expect(told(late!)).toEqual(['Maya Lind NOTING, Mira Novak REPLYING']);
    expect(late!.received[0]).toMatchObject({ ticketId: id, people: [{ side: 'TEAM' }, { side: 'CUSTOMER' }] });
    await sayOverSocket(desk.agent, id, 'AWAY');
    await until(late!, 'Mira Novak REPLYING');
  });

  it('customers hear which colleague writes and that support does, and not even that there is more to know', async () => {
    const { id } = await desk.openTicket();
    const [customer, agent] = await lookAll(id, desk.owner, desk.agent, desk.member, tomas);
    for (const activity of ['VIEWING', 'NOTING']) {
      await sayOverSocket(desk.agent, id, activity);
      await until(agent!, `Maya Lind ${activity}`);
    }
    await sayOverSocket(desk.member, id, 'VIEWING');
    await until(agent!, 'Maya Lind NOTING, Noor Haddad VIEWING');
    await sayOverSocket(desk.member, id, 'REPLYING');
    await until(customer!, 'Noor Haddad REPLYING');
    await sayOverSocket(tomas, id, 'REPLYING');
    await until(customer!, 'Noor Haddad REPLYING, support types');
    await sayOverSocket(desk.member, id, 'AWAY');
    await until(customer!, 'support types');
    expect(told(customer!)).toEqual([
      '',
      'Noor Haddad REPLYING',
      'Noor Haddad REPLYING, support types',
      'support types',
    ]);
  });

  it('nothing of it is told to who does not ask for it', async () => {
    const { id } = await desk.openTicket();
    const doesNot = listen(desk.agent, id, false);
    const [asks] = await lookAll(id, desk.agent, tomas);
    await sayOverSocket(tomas, id, 'REPLYING');
    await until(asks!, 'Tomas Berg REPLYING, support types');
    await reply(desk.agent, id, 'Here it is.');
    await doesNot.event('MessagePosted');
    expect(doesNot.types()).not.toContain('PresenceChanged');
  });

  it('somebody is gone the moment their socket closes, or their access does', async () => {
    const { id } = await desk.openTicket();
    const { member, owner } = desk.people;
    const membership = await app.db.workspaceMember.findFirstOrThrow({ where: { personId: member.id } });
    const [leaves, isRemoved] = [await app.as(owner.id), await app.as(member.id)];
    const [watcher] = await lookAll(id, desk.agent, leaves, isRemoved);
    await sayOverSocket(leaves, id, 'VIEWING');
    await until(watcher!, 'Mira Novak VIEWING');
    await sayOverSocket(isRemoved, id, 'VIEWING');
    await until(watcher!, 'Mira Novak VIEWING, Noor Haddad VIEWING');
    await leaves.close();
    await until(watcher!, 'Noor Haddad VIEWING');
    await app.db.workspaceMember.deleteMany({ where: { personId: member.id } });
    await until(watcher!, '');
    await app.db.workspaceMember.create({ data: membership });
  });
});

describe('what is refused', () => {
  it('is a ticket that is not theirs, as one that is not there', async () => {
    const { id } = await desk.openTicket();
    const input = (ticketId: string, activity = 'VIEWING') => ({ input: { ticketId, activity } });
    const refusals = await Promise.all([
      desk.stranger.error(setPresence, input(id)),
      desk.stranger.error(setPresence, input(id, 'REPLYING')),
      desk.owner.error(setPresence, input(globalId('Ticket', crypto.randomUUID()))),
    ]);
    expect(new Set(refusals.map(({ message, extensions }) => `${message} ${extensions.code}`))).toEqual(
      new Set(['Ticket not found. NOT_FOUND']),
    );
    for (const ticketId of [id, globalId('Ticket', crypto.randomUUID())]) {
      expect(await desk.stranger.data(setPresence, input(ticketId, 'AWAY'))).toEqual({ setPresence: { ticketId } });
    }
    expect(await app.anonymous().error(setPresence, input(id))).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(await desk.owner.error(setPresence, input('x'))).toMatchObject({
      extensions: { code: 'BAD_INPUT', issues: [{ field: 'ticketId' }] },
    });
  });

  it('is a note by a customer', async () => {
    const { id } = await desk.openTicket();
    const refusal = await desk.owner.error(setPresence, { input: { ticketId: id, activity: 'NOTING' } });
    expect(refusal.extensions.code).toBe('FORBIDDEN');
  });

  it('is saying it too often', async () => {
    const limited = await startTestApp({ rateLimits: rateLimitsWith({ SET_PRESENCE: perPerson(2) }) });
    try {
      const there = await openDesk(limited, cloud);
      const { id } = await there.openTicket();
      for (const activity of ['VIEWING', 'REPLYING']) await say(there.owner, id, activity);
      const refusal = await there.owner.error(setPresence, { input: { ticketId: id, activity: 'VIEWING' } });
      expect(refusal.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
      await say(there.owner, id, 'AWAY');
      await say(there.member, id, 'VIEWING');
    } finally {
      await limited.stop();
    }
  });
});

describe('what is said too late', () => {
  /** The presence of a node of its own, where everybody stays whom nobody takes away. */
  async function openPresence() {
    const { id } = await desk.openTicket();
    const spot = topic.ticket(localId(id));
    const presence = new PresenceExchange({
      onChange: () => undefined,
      judge: async () => standpointOf('CUSTOMER', true),
      logger: pino({ level: 'silent' }),
    });
    const services = { db: app.db, live: { presence }, countUse: async () => undefined };
    const standing = async (personId: string) => ({
      ...(await loadStanding(app.db, personId))!,
      sessionId: 'session',
      sessionExpiresAt: new Date(),
    });
    const sayAs = async (personId: string, socket: CallerSocket | null) => {
      const said = { spot, activity: 'VIEWING' as const, socket };
      await setPresenceOf(services as unknown as LimitedServices, await standing(personId), said);
    };
    return { presence, spot, sayAs };
  }

  it('after its socket has closed is not heard', async () => {
    const { presence, spot, sayAs } = await openPresence();
    const { owner, member } = desk.people;
    await sayAs(owner.id, { id: 'open', isOpen: true });
    await sayAs(member.id, { id: 'closed', isOpen: false });
    expect(presence.at(spot).map(({ personId }) => personId)).toEqual([owner.id]);
    await presence.stop();
  });

  it('of a ticket that is theirs no more takes back what they said before', async () => {
    const { presence, spot, sayAs } = await openPresence();
    const personId = desk.people.stranger.id;
    await presence.say({ source: 'socket', spot, personId, side: 'CUSTOMER', activity: 'VIEWING' });
    await expect(sayAs(personId, { id: 'socket', isOpen: true })).rejects.toThrow('Ticket not found.');
    expect(presence.at(spot)).toEqual([]);
    await presence.stop();
  });
});

it('a thousand words of it write no row anywhere', async () => {
  const { id } = await desk.openTicket();
  const [watcher] = await lookAll(id, desk.agent, tomas);
  // A limit has its row as soon as it is counted, until that is over: counted from now on, it is not swept away meanwhile.
  await app.db.rateLimit.deleteMany();
  await say(tomas, id, 'VIEWING');
  // What was to be done about the new ticket is done first.
  const waiting = () => app.db.$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now()`;
  await expect.poll(waiting).toEqual([]);
  // All but the words of subjects and the counts of the desk, which jobs add up in their own time.
  const rowsOf = async () => {
    const tables = await app.db.$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename NOT IN ('search_word', 'desk_ticket_count') ORDER BY 1`;
    const counts = tables.map(({ name }) => app.database.pool.query(`SELECT count(*) FROM "${name}"`));
    return (await Promise.all(counts)).map(({ rows }, index) => [tables[index]?.name, rows[0].count]);
  };
  const before = await rowsOf();
  const activities = ['VIEWING', 'NOTING', 'REPLYING', 'AWAY'];
  const words = Array.from({ length: 25 }, (_, index) => {
    const input = `{ ticketId: "${id}", activity: ${activities[index % activities.length]} }`;
    return `word${index}: setPresence(input: ${input}) { ticketId }`;
  });
  for (let batch = 0; batch < 40; batch += 1) await tomas.data(`mutation { ${words.join('\n')} }`);
  await sayOverSocket(tomas, id, 'NOTING');
  await until(watcher!, 'Tomas Berg NOTING');
  expect(await rowsOf()).toEqual(before);
});
