import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data, Result } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import {
  addComponent,
  changeComponent,
  endMaintenance,
  openIncident,
  openStatusDesk,
  planMaintenance,
  readStatus,
  removeComponent,
  type StatusDesk,
  statusEvents,
  updateIncident,
} from '../../../test/status.ts';
import { keyOf } from '../../live/audience.ts';
import { topic } from '../../live/log.ts';
import { loadStanding } from '../people/service.ts';
import { listeningTo } from './listening.ts';
import { lookAtMaintenance } from './service.ts';

let app: TestApp;
let open: StatusDesk;
let closed: StatusDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openStatusDesk(app, cloud);
  const features = cloud.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
  closed = await openStatusDesk(app, { ...cloud, settings: { ...cloud.settings, features } });
});
afterAll(() => app.stop());

const hour = 60 * 60 * 1000;
const inHours = (hours: number, now = Date.now()) => new Date(now + hours * hour).toISOString();
const impact = (componentId: string, health: string) => ({ componentId, health });
const refusal = (code: string, ...issues: [field: string, code: string][]) => [
  {
    extensions: {
      code,
      ...(issues.length > 0 && { issues: issues.map(([field, issue]) => ({ field, code: issue })) }),
    },
  },
];
const healthOf = async (desk: StatusDesk) => {
  const { health, components } = await readStatus(desk.agent, desk.slug);
  return [health, ...components.map((each: Data) => `${each.name} ${each.health}`)];
};

describe('an incident', () => {
  it('makes components as bad as it says, goes on, and ends with all that it did', async () => {
    const impacts = [impact(closed.apiId, 'MAJOR_OUTAGE'), impact(closed.dnsId, 'OPERATIONAL')];
    const { id, version } = (await openIncident(closed.agent, closed.deskId, { impacts })).data.openIncident.incident;
    expect(await healthOf(closed)).toEqual(['MAJOR_OUTAGE', 'API MAJOR_OUTAGE', 'DNS OPERATIONAL']);

    const better = [impact(closed.apiId, 'DEGRADED'), impact(closed.dnsId, 'PARTIAL_OUTAGE')];
    const second = await updateIncident(closed.agent, id, version, { impacts: better });
    expect(second.data.updateIncident.incident).toEqual({ id, version: 2, stage: 'IDENTIFIED' });
    expect(await healthOf(closed)).toEqual(['PARTIAL_OUTAGE', 'API DEGRADED', 'DNS PARTIAL_OUTAGE']);

    // Without, what it concerns stays as it is.
    await updateIncident(closed.agent, id, 2, { stage: 'MONITORING' });
    expect(await healthOf(closed)).toEqual(['PARTIAL_OUTAGE', 'API DEGRADED', 'DNS PARTIAL_OUTAGE']);

    const last = { stage: 'RESOLVED', body: { markdown: 'It is over.' } };
    await updateIncident(closed.agent, id, 3, last);
    expect(await healthOf(closed)).toEqual(['OPERATIONAL', 'API OPERATIONAL', 'DNS OPERATIONAL']);
    const { openIncidents, pastIncidents, components } = await readStatus(closed.owner, closed.slug);
    expect(openIncidents).toEqual([]);
    expect(pastIncidents).toMatchObject([
      {
        ...{ id, title: 'API answers with 503', stage: 'RESOLVED', resolvedAt: expect.any(String) },
        updates: [
          { stage: 'RESOLVED', body: { text: 'It is over.' } },
          { stage: 'MONITORING' },
          { stage: 'IDENTIFIED' },
          { stage: 'INVESTIGATING', body: { text: 'Half of all calls fail.' } },
        ],
        impacts: [
          { component: { name: 'API' }, health: 'MAJOR_OUTAGE', until: expect.any(String) },
          { health: 'DEGRADED' },
          { component: { name: 'DNS' }, health: 'PARTIAL_OUTAGE', until: expect.any(String) },
        ].map((each) => expect.objectContaining(each)),
      },
    ]);
    expect(components[0].history.troubledDays.at(-1)).toMatchObject({ worst: 'MAJOR_OUTAGE' });
    expect((await updateIncident(closed.agent, id, 4)).errors).toMatchObject(refusal('CONFLICT'));
  });

  it('is refused with everything that is wrong with it, and then is not there', async () => {
    const before = await readStatus(closed.agent, closed.slug);
    const { errors } = await openIncident(closed.agent, closed.deskId, {
      ...{ title: '  ', stage: 'RESOLVED', body: { markdown: '' } },
      impacts: [impact(closed.apiId, 'MAINTENANCE'), impact(closed.apiId, 'DEGRADED'), impact(open.apiId, 'DEGRADED')],
    });
    expect(errors).toMatchObject(
      refusal(
        'BAD_INPUT',
        ['title', 'REQUIRED'],
        ['stage', 'NOT_ALLOWED'],
        ['impacts', 'NOT_ALLOWED'],
        ['impacts', 'UNKNOWN'],
        ['impacts', 'NOT_ALLOWED'],
        ['impacts', 'NOT_ALLOWED'],
        ['body', 'REQUIRED'],
      ),
    );
    const many = Array.from({ length: 51 }, () => impact(closed.apiId, 'DEGRADED'));
    const tooMany = await openIncident(closed.agent, closed.deskId, { impacts: many });
    expect(tooMany.errors).toMatchObject(refusal('BAD_INPUT', ['impacts', 'TOO_LONG']));
    expect(await readStatus(closed.agent, closed.slug)).toEqual(before);
  });

  it('that somebody has updated meanwhile is not updated over', async () => {
    const { id } = (await openIncident(open.agent, open.deskId)).data.openIncident.incident;
    await updateIncident(open.agent, id, 1);
    expect((await updateIncident(open.agent, id, 1)).errors).toMatchObject(
      refusal('CONFLICT', ['version', 'OUTDATED']),
    );
    const over = { stage: 'RESOLVED', impacts: [impact(open.apiId, 'DEGRADED')] };
    const refused = await updateIncident(open.agent, id, 2, over);
    expect(refused.errors).toMatchObject(refusal('BAD_INPUT', ['impacts', 'NOT_ALLOWED']));
    await updateIncident(open.agent, id, 2, { stage: 'RESOLVED' });
  });
});

describe('planned work', () => {
  const plan = async (desk: StatusDesk, startsIn: number, endsIn: number) => {
    const now = Date.now();
    const times = { startsAt: inHours(startsIn, now), endsAt: inHours(endsIn, now) };
    const { data } = await planMaintenance(desk.agent, desk.deskId, { componentIds: [desk.dnsId], ...times });
    return data.planMaintenance.maintenance;
  };
  const lookIn = (id: string, hours: number) =>
    lookAtMaintenance({ db: app.db, now: () => new Date(Date.now() + hours * hour) }, localId(id));

  it('begins and ends by the clock, and twice does no harm', async () => {
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

  it('is begun by a job', async () => {
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

  it('that is called off never begins', async () => {
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
  ])('is refused for %s', async (_case, input, issues) => {
    const good = { componentIds: [closed.apiId], startsAt: inHours(1), endsAt: inHours(2) };
    const { errors } = await planMaintenance(closed.agent, closed.deskId, { ...good, ...input() });
    expect(errors).toMatchObject(refusal('BAD_INPUT', ...issues));
  });
});

describe('components', () => {
  const listed = async () => (await readStatus(open.admin, open.slug)).components;

  it('are listed, named, placed and removed by admins', async () => {
    await addComponent(open.admin, open.deskId, { name: 'Panel', group: 'Everywhere', position: 0 });
    const [panel, ...others] = await listed();
    expect(panel).toMatchObject({ name: 'Panel', group: 'Everywhere', description: '', version: 1 });
    expect(others.map(({ name }: Data) => name)).toEqual(['API', 'DNS']);
    expect(panel.history).toMatchObject({ troubledDays: [], knownSince: panel.history.lastDay });

    await changeComponent(open.admin, panel.id, 1, { name: 'Console', description: 'Where you click.', position: 1 });
    expect((await listed()).map(({ name }: Data) => name)).toEqual(['API', 'Console', 'DNS']);
    expect((await changeComponent(open.admin, panel.id, 1, { name: 'Panel' })).errors).toMatchObject(
      refusal('CONFLICT', ['version', 'OUTDATED']),
    );

    const impacts = [impact(panel.id, 'MAJOR_OUTAGE')];
    const { id } = (await openIncident(open.agent, open.deskId, { impacts })).data.openIncident.incident;
    await removeComponent(open.admin, panel.id, 2);
    const status = await readStatus(open.admin, open.slug);
    expect(status.health).toBe('OPERATIONAL');
    expect(status.openIncidents).toMatchObject([{ id, impacts: [{ component: { name: 'Console' } }] }]);
    expect((await removeComponent(open.admin, panel.id, 3)).errors).toMatchObject(refusal('NOT_FOUND'));
    await updateIncident(open.agent, id, 1, { stage: 'RESOLVED' });
  });

  it.each<[string, Data, [string, string][]]>([
    ['no name', { name: ' ' }, [['name', 'REQUIRED']]],
    ['a name that another has', { name: 'DNS' }, [['name', 'NOT_ALLOWED']]],
    ['a name of 61 characters', { name: 'a'.repeat(61) }, [['name', 'TOO_LONG']]],
    [
      'lines in its group and its description',
      { name: 'New', group: 'a\nb', description: 'c\nd' },
      [
        ['group', 'INVALID'],
        ['description', 'INVALID'],
      ],
    ],
    ['a place before the first', { name: 'New', position: -1 }, [['position', 'INVALID']]],
  ])('are refused with %s', async (_case, component, issues) => {
    expect((await addComponent(open.admin, open.deskId, component)).errors).toMatchObject(
      refusal('BAD_INPUT', ...issues),
    );
  });
});

describe('who may', () => {
  const codes = (results: Result[]) => results.map(({ errors }) => errors?.[0]?.extensions.code);
  /** Every change there is, of things of the closed desk. */
  const changes = async (client: Client) => {
    const { id, version } = (await openIncident(closed.agent, closed.deskId)).data.openIncident.incident;
    const times = { componentIds: [closed.apiId], startsAt: inHours(1), endsAt: inHours(2) };
    const planned = (await planMaintenance(closed.agent, closed.deskId, times)).data.planMaintenance.maintenance;
    const ofTeam = [
      await updateIncident(client, id, version),
      await endMaintenance(client, planned.id, planned.version + 9),
      await openIncident(client, closed.deskId),
      await planMaintenance(client, closed.deskId, times),
    ];
    const ofAdmins = [
      await changeComponent(client, closed.apiId, 9, { name: 'Mine' }),
      await removeComponent(client, closed.apiId, 9),
      await addComponent(client, closed.deskId, { name: 'Mine' }),
    ];
    await updateIncident(closed.agent, id, version, { stage: 'RESOLVED' });
    await endMaintenance(closed.agent, planned.id, planned.version);
    return { ofTeam: codes(ofTeam), ofAdmins: codes(ofAdmins) };
  };

  it('read: everybody where the desk says so, else its customers and its team', async () => {
    expect((await readStatus(app.anonymous(), open.slug)).components).toHaveLength(2);
    for (const client of [app.anonymous(), open.owner, open.agent]) {
      expect(await readStatus(client, closed.slug)).toBeNull();
      const { nodes } = await client.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [closed.apiId] });
      expect(nodes).toEqual([null]);
    }
    for (const client of [closed.owner, closed.member, closed.stranger, closed.agent]) {
      expect((await readStatus(client, closed.slug)).components).toHaveLength(2);
    }
    expect(await readStatus(app.anonymous(), 'a\u0000b')).toBeNull();
  });

  it('post: the team; and list components: its admins', async () => {
    const notFound = ['NOT_FOUND', 'NOT_FOUND'];
    const forbidden = ['FORBIDDEN', 'FORBIDDEN'];
    expect(await changes(app.anonymous())).toEqual({
      ofTeam: Array(4).fill('UNAUTHENTICATED'),
      ofAdmins: Array(3).fill('UNAUTHENTICATED'),
    });
    expect(await changes(open.agent)).toEqual({
      ofTeam: [...notFound, ...forbidden],
      ofAdmins: [...notFound, 'FORBIDDEN'],
    });
    expect(await changes(closed.owner)).toEqual({
      ofTeam: [...forbidden, ...forbidden],
      ofAdmins: [...forbidden, 'FORBIDDEN'],
    });
    const agents = await changes(closed.agent);
    expect(agents.ofAdmins).toEqual([...forbidden, 'FORBIDDEN']);
  });

  it('hear of changes: whoever may read, as they happen', async () => {
    const listeners = [closed.owner, closed.stranger, closed.agent];
    const streams = await Promise.all(
      listeners.map(async (client) =>
        client.subscribe(statusEvents, { deskId: closed.deskId, after: await liveCursor(client) }),
      ),
    );
    const everybody = open.stranger.subscribe(statusEvents, {
      deskId: open.deskId,
      after: await liveCursor(open.owner),
    });
    const title = 'Nothing gets through';
    const { id } = (await openIncident(closed.agent, closed.deskId, { title })).data.openIncident.incident;
    const elsewhere = (await openIncident(open.agent, open.deskId, { title: 'Elsewhere' })).data.openIncident.incident;
    for (const stream of streams) {
      const { status } = await stream.event((event) => event.status?.openIncidents[0]?.title === title);
      expect(status).toEqual(await readStatus(closed.owner, closed.slug));
    }
    await everybody.event((event) => event.status?.openIncidents[0]?.title === 'Elsewhere');
    expect(JSON.stringify(everybody.received)).not.toContain(title);
    for (const client of [open.owner, open.agent]) {
      const refused = await client.subscribe(statusEvents, { deskId: closed.deskId }).ending();
      expect(refused.extensions.code).toBe('NOT_FOUND');
    }
    await updateIncident(closed.agent, id, 1, { stage: 'RESOLVED' });
    await updateIncident(open.agent, elsewhere.id, 1, { stage: 'RESOLVED' });
    for (const stream of [...streams, everybody]) stream.stop();
  });

  it('are one audience where everybody may, the team included: an event is executed once for all of them', async () => {
    const keysOf = async ({ people, desk }: StatusDesk, outsider: string) => {
      const ids = [people.owner.id, people.member.id, people.stranger.id, people.agent.id, outsider];
      const keys = await Promise.all(
        ids.map(async (id) => {
          const listening = await listeningTo(app.db, desk.id, (await loadStanding(app.db, id))!);
          return listening && keyOf(listening);
        }),
      );
      return keys.map((key) => keys.indexOf(key));
    };
    expect(await keysOf(open, closed.people.agent.id)).toEqual([0, 0, 0, 0, 0]);
    expect(await keysOf(closed, open.people.agent.id)).toEqual([0, 0, 2, 3, 4]);
    expect(await listeningTo(app.db, closed.desk.id, (await loadStanding(app.db, open.people.agent.id))!)).toBeNull();
  });

  it('hear no more: who may not read any longer, or where the page is switched off', async () => {
    const desk = await openStatusDesk(app, cloud);
    const watch = async (client: Client) => {
      const stream = client.subscribe(statusEvents, { deskId: desk.deskId, after: await liveCursor(client) });
      await openIncident(desk.agent, desk.deskId, { title: 'A sign' });
      await stream.event('StatusChanged');
      return stream;
    };
    const passerby = await watch(closed.owner);
    const agent = await watch(desk.agent);
    const switchTo = async (features: string[]) => {
      const { settingsVersion } = await app.db.desk.findUniqueOrThrow({ where: { id: desk.desk.id } });
      await desk.admin.data(
        'mutation ($input: UpdateFeaturesInput!) { updateFeatures(input: $input) { __typename } }',
        { input: { desk: { id: desk.deskId, settingsVersion }, features } },
      );
    };
    const kept = cloud.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
    await switchTo(kept);
    expect((await passerby.ending()).extensions.code).toBe('FORBIDDEN');
    expect(await readStatus(closed.owner, desk.slug)).toBeNull();
    await switchTo(kept.filter((feature) => feature !== 'STATUS_PAGE'));
    expect((await agent.ending()).extensions.code).toBe('FORBIDDEN');
    expect(await readStatus(desk.agent, desk.slug)).toBeNull();
    expect((await openIncident(desk.agent, desk.deskId)).errors).toMatchObject(refusal('FORBIDDEN'));
  });
});
