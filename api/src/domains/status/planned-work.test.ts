import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import {
  closedTo,
  endMaintenance,
  healthOf,
  hour,
  inHours,
  moveMaintenance,
  openStatusDesk,
  planMaintenance,
  readStatus,
  refusal,
  type StatusDesk,
  statusEvents,
} from '../../../test/status.ts';
import { topic } from '../../live/log.ts';
import { lookAtMaintenance } from './service.ts';

let app: TestApp;
let open: StatusDesk;
let closed: StatusDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openStatusDesk(app, cloud);
  closed = await openStatusDesk(app, closedTo(cloud));
});
afterAll(() => app.stop());

const plan = async (desk: StatusDesk, startsIn: number, endsIn: number) => {
  const now = Date.now();
  const times = { startsAt: inHours(startsIn, now), endsAt: inHours(endsIn, now) };
  const { data } = await planMaintenance(desk.agent, desk.deskId, { componentIds: [desk.dnsId], ...times });
  return data.planMaintenance.maintenance;
};
const lookIn = (id: string, hours: number) =>
  lookAtMaintenance({ db: app.db, now: () => new Date(Date.now() + hours * hour) }, localId(id));

it('work begins and ends by the clock, and twice does no harm', async () => {
  const { id, state } = await plan(closed, 2, 3);
  expect(state).toBe('SCHEDULED');
  await lookIn(id, 0);
  expect((await readStatus(closed.owner, closed.slug)).maintenance).toMatchObject([
    { id, state: 'SCHEDULED', body: { text: 'Short interruptions.' }, components: [{ name: 'DNS' }] },
  ]);
  for (const hours of [2.5, 2.5]) await lookIn(id, hours);
  expect(await healthOf(closed)).toEqual(['MAINTENANCE', 'API OPERATIONAL', 'DNS MAINTENANCE']);
  for (const hours of [3, 4]) await lookIn(id, hours);
  expect(await healthOf(closed)).toEqual(['OPERATIONAL', 'API OPERATIONAL', 'DNS OPERATIONAL']);
  expect((await readStatus(closed.owner, closed.slug)).maintenance).toEqual([]);
  const impacts = await app.db.impact.findMany({ where: { maintenanceId: localId(id) } });
  expect(impacts).toHaveLength(1);
  expect(impacts[0]!.until!.getTime() - impacts[0]!.since.getTime()).toBe(hour);
  expect((await endMaintenance(closed.agent, id, 3)).errors).toMatchObject(refusal('CONFLICT'));
});

it('work is begun by a job', async () => {
  const { id, state } = await plan(open, -0.5, 1);
  expect(state).toBe('IN_PROGRESS');
  const { id: later } = await plan(open, 0.0003, 1);
  await expect
    .poll(async () => (await readStatus(open.agent, open.slug)).maintenance)
    .toMatchObject([
      { id, state: 'IN_PROGRESS' },
      { id: later, state: 'IN_PROGRESS' },
    ]);
  const { maintenance } = await readStatus(open.agent, open.slug);
  for (const work of maintenance) await endMaintenance(open.agent, work.id, work.version);
  expect((await readStatus(open.agent, open.slug)).health).toBe('OPERATIONAL');
});

it('work that is called off never begins', async () => {
  const { id, version } = await plan(closed, 2, 3);
  expect((await endMaintenance(closed.agent, id, version + 1)).errors).toMatchObject(refusal('CONFLICT'));
  expect((await endMaintenance(closed.agent, id, version)).data.endMaintenance.maintenance.state).toBe('CANCELLED');
  const told = () => app.db.liveEvent.count({ where: { topics: { has: topic.status(closed.desk.id) } } });
  const before = await told();
  await lookIn(id, 2.5);
  expect(await healthOf(closed)).toEqual(['OPERATIONAL', 'API OPERATIONAL', 'DNS OPERATIONAL']);
  expect([before > 0, await told()]).toEqual([true, before]);
});

it.each<[string, () => Data, [string, string][]]>([
  ['nothing to work on', () => ({ componentIds: [] }), [['componentIds', 'REQUIRED']]],
  ['a component of another desk', () => ({ componentIds: [open.apiId] }), [['componentIds', 'UNKNOWN']]],
  ['a component twice', () => ({ componentIds: [closed.apiId, closed.apiId] }), [['componentIds', 'NOT_ALLOWED']]],
  ['an end before its start', () => ({ endsAt: inHours(0.5) }), [['endsAt', 'NOT_ALLOWED']]],
  ['three weeks of it', () => ({ endsAt: inHours(21 * 24) }), [['endsAt', 'NOT_ALLOWED']]],
  ['a start two hours ago', () => ({ startsAt: inHours(-2) }), [['startsAt', 'NOT_ALLOWED']]],
  ['a start in two years', () => ({ startsAt: inHours(2 * 366 * 24) }), [['startsAt', 'NOT_ALLOWED']]],
])('work is refused for %s', async (_case, input, issues) => {
  const good = { componentIds: [closed.apiId], startsAt: inHours(1), endsAt: inHours(2) };
  const { errors } = await planMaintenance(closed.agent, closed.deskId, { ...good, ...input() });
  expect(errors).toMatchObject(refusal('BAD_INPUT', ...issues));
});

describe('work that is moved', () => {
  const jobOf = (id: string) =>
    app.db.$queryRaw<{ runAt: Date }[]>`
      SELECT run_at AS "runAt" FROM graphile_worker.jobs WHERE key = ${`maintenance ${localId(id)}`}`;

  it('begins and ends at its new times, of which everybody hears', async () => {
    const { id, version } = await plan(closed, 2, 3);
    const stream = closed.owner.subscribe(statusEvents, {
      deskId: closed.deskId,
      after: await liveCursor(closed.owner),
    });
    const [startsAt, endsAt] = [inHours(5), inHours(7)];
    const { data } = await moveMaintenance(closed.agent, id, version, { startsAt, endsAt });
    const moved = { id, version: version + 1, state: 'SCHEDULED', startsAt, endsAt };
    expect(data.moveMaintenance.maintenance).toEqual(moved);
    const { status } = await stream.event((event) => event.status?.maintenance[0]?.startsAt === startsAt);
    expect(status.maintenance).toMatchObject([moved]);
    stream.stop();
    expect(await jobOf(id)).toEqual([{ runAt: new Date(startsAt) }]);

    await lookIn(id, 2.5);
    expect(await healthOf(closed)).toEqual(['OPERATIONAL', 'API OPERATIONAL', 'DNS OPERATIONAL']);
    await lookIn(id, 6);
    expect(await healthOf(closed)).toEqual(['MAINTENANCE', 'API OPERATIONAL', 'DNS MAINTENANCE']);
    expect(await jobOf(id)).toEqual([{ runAt: new Date(endsAt) }]);
    await lookIn(id, 8);
    const impacts = await app.db.impact.findMany({ where: { maintenanceId: localId(id) } });
    expect(impacts).toMatchObject([{ since: new Date(startsAt), until: new Date(endsAt) }]);
  });

  it('may begin at once, and then is moved no more', async () => {
    const { id, version } = await plan(closed, 2, 3);
    const times = { startsAt: inHours(-0.5), endsAt: inHours(1) };
    const { maintenance } = (await moveMaintenance(closed.agent, id, version, times)).data.moveMaintenance;
    expect(maintenance.state).toBe('IN_PROGRESS');
    const later = { startsAt: inHours(2), endsAt: inHours(3) };
    const refused = await moveMaintenance(closed.agent, id, maintenance.version, later);
    expect(refused.errors).toMatchObject([
      { message: 'It has begun. End it, and plan what is left anew.', ...refusal('CONFLICT')[0] },
    ]);
    expect((await readStatus(closed.agent, closed.slug)).maintenance).toMatchObject([{ id, ...times }]);
    await endMaintenance(closed.agent, id, maintenance.version);
    const over = await moveMaintenance(closed.agent, id, maintenance.version + 1, later);
    expect(over.errors).toMatchObject([{ message: 'It is over.' }]);
  });

  it('is not moved over what somebody else has changed, nor to times that can’t be', async () => {
    const { id, version } = await plan(closed, 2, 3);
    const times = { startsAt: inHours(4), endsAt: inHours(5) };
    const outdated = await moveMaintenance(closed.agent, id, version + 1, times);
    expect(outdated.errors).toMatchObject(refusal('CONFLICT', ['version', 'OUTDATED']));
    const refused = await moveMaintenance(closed.agent, id, version, { ...times, endsAt: inHours(3) });
    expect(refused.errors).toMatchObject(refusal('BAD_INPUT', ['endsAt', 'NOT_ALLOWED']));
    await endMaintenance(closed.agent, id, version);
  });
});
