import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import {
  endMaintenance,
  hour,
  impact,
  openIncident,
  openStatusDesk,
  planMaintenance,
  readHistory,
  readStatus,
  refusal,
  removeComponent,
  type StatusDesk,
  updateIncident,
} from '../../../test/status.ts';

const minute = 60 * 1000;
// By the clock of the database: no job is due yet when a test has moved on by half an hour.
const start = new Date();
let now = start;
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();

let app: TestApp;
let desk: StatusDesk;
beforeAll(async () => {
  app = await startTestApp({ now: () => now });
});
beforeEach(async () => {
  now = start;
  desk = await openStatusDesk(app, cloud);
  await app.db.statusComponent.updateMany({ data: { createdAt: new Date('2026-01-01T00:00:00Z') } });
});
afterAll(() => app.stop());

const troubledDays = async (name: string): Promise<Data[]> =>
  (await readHistory(desk.owner, desk.slug, name)).troubledDays;
// A night may lie between.
const outageSeconds = async (name: string): Promise<number> =>
  (await troubledDays(name)).reduce((sum, day) => sum + day.outageSeconds, 0);

describe('an incident', () => {
  it('may have begun before it is told of, and was as bad from then on', async () => {
    const startedAt = ago(15 * minute);
    const impacts = [impact(desk.apiId, 'MAJOR_OUTAGE')];
    await openIncident(desk.agent, desk.deskId, { startedAt, impacts });
    const [incident] = (await readStatus(desk.owner, desk.slug)).openIncidents;
    expect(incident).toMatchObject({
      startedAt,
      updates: [{ createdAt: now.toISOString() }],
      impacts: [{ component: { name: 'API' }, since: startedAt, until: null }],
    });
    expect(await outageSeconds('API')).toBe(900);

    // What is said later holds from when it's said.
    now = new Date(start.getTime() + 5 * minute);
    const better = { impacts: [impact(desk.apiId, 'DEGRADED')] };
    await updateIncident(desk.agent, incident.id, incident.version, better);
    expect(await outageSeconds('API')).toBe(1200);
  });

  it('begins when it is told of, where nobody says otherwise', async () => {
    await openIncident(desk.agent, desk.deskId);
    expect((await readStatus(desk.owner, desk.slug)).openIncidents).toMatchObject([{ startedAt: now.toISOString() }]);
  });

  it('begins neither in the future nor more than a week ago', async () => {
    const week = 7 * 24 * hour;
    for (const startedAt of [ago(-1), ago(week + 1)]) {
      const { errors } = await openIncident(desk.agent, desk.deskId, { startedAt });
      expect(errors).toMatchObject(refusal('BAD_INPUT', ['startedAt', 'NOT_ALLOWED']));
    }
    expect((await readStatus(desk.owner, desk.slug)).openIncidents).toEqual([]);
    expect((await openIncident(desk.agent, desk.deskId, { startedAt: ago(week) })).errors).toBeUndefined();
  });
});

describe('work whose job is late', () => {
  const plan = async (startsIn: number, endsIn: number) => {
    const times = { startsAt: ago(-startsIn), endsAt: ago(-endsIn) };
    const input = { componentIds: [desk.dnsId], ...times };
    const { maintenance } = (await planMaintenance(desk.agent, desk.deskId, input)).data.planMaintenance;
    return { ...maintenance, ...times };
  };
  const impactsOf = (id: string) => app.db.impact.findMany({ where: { maintenanceId: localId(id) } });

  it('stands in the history from when it began, if somebody ends it', async () => {
    const { id, version, startsAt } = await plan(10 * minute, hour);
    now = new Date(start.getTime() + 30 * minute);
    const { data } = await endMaintenance(desk.agent, id, version);
    expect(data.endMaintenance.maintenance.state).toBe('COMPLETED');
    expect(await impactsOf(id)).toMatchObject([{ health: 'MAINTENANCE', since: new Date(startsAt), until: now }]);
    expect((await troubledDays('DNS')).at(-1)).toMatchObject({ worst: 'MAINTENANCE' });
  });

  it('ends when that was announced, if somebody ends it later', async () => {
    const { id, version, startsAt, endsAt } = await plan(10 * minute, 20 * minute);
    now = new Date(start.getTime() + 30 * minute);
    const { data } = await endMaintenance(desk.agent, id, version);
    expect(data.endMaintenance.maintenance.state).toBe('COMPLETED');
    expect(await impactsOf(id)).toMatchObject([{ since: new Date(startsAt), until: new Date(endsAt) }]);
  });
});

it('what waits for another writer of the desk happens when its turn has come', async () => {
  const lock = `status ${desk.desk.id}`;
  const { version } = await app.db.statusComponent.findUniqueOrThrow({ where: { id: localId(desk.apiId) } });
  const waiting = async () => {
    const [found] = await app.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_locks
      WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    return found!.count;
  };
  const removing = await app.db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}::text, 0))`;
      const request = removeComponent(desk.admin, desk.apiId, version);
      await expect.poll(waiting).toBe(1);
      now = new Date(start.getTime() + 3 * minute);
      return { request };
    },
    { timeout: 60_000 },
  );
  expect((await removing.request).errors).toBeUndefined();
  const { removedAt } = await app.db.statusComponent.findUniqueOrThrow({ where: { id: localId(desk.apiId) } });
  expect(removedAt).toEqual(now);
});
