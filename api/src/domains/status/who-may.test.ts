import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Result } from '../../../test/client.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import {
  addComponent,
  changeComponent,
  closedTo,
  endMaintenance,
  inHours,
  moveMaintenance,
  openIncident,
  openStatusDesk,
  planMaintenance,
  readStatus,
  refusal,
  removeComponent,
  type StatusDesk,
  statusEvents,
  updateIncident,
} from '../../../test/status.ts';
import { keyOf } from '../../live/audience.ts';
import { loadStanding } from '../people/service.ts';
import { listeningTo } from './listening.ts';

let app: TestApp;
let open: StatusDesk;
let closed: StatusDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openStatusDesk(app, cloud);
  closed = await openStatusDesk(app, closedTo(cloud));
});
afterAll(() => app.stop());

const codes = (results: Result[]) => results.map(({ errors }) => errors?.[0]?.extensions.code);
/** Every change there is, of things of the closed desk. */
const changes = async (client: Client) => {
  const { id, version } = (await openIncident(closed.agent, closed.deskId)).data.openIncident.incident;
  const times = { startsAt: inHours(1), endsAt: inHours(2) };
  const work = { componentIds: [closed.apiId], ...times };
  const planned = (await planMaintenance(closed.agent, closed.deskId, work)).data.planMaintenance.maintenance;
  const ofTeam = [
    await updateIncident(client, id, version),
    await endMaintenance(client, planned.id, planned.version + 9),
    await moveMaintenance(client, planned.id, planned.version + 9, times),
    await openIncident(client, closed.deskId),
    await planMaintenance(client, closed.deskId, work),
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

it('reads: everybody where the desk says so, else its customers and its team', async () => {
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

it('posts: the team; and lists components: its admins', async () => {
  const notFound = ['NOT_FOUND', 'NOT_FOUND'];
  const forbidden = ['FORBIDDEN', 'FORBIDDEN'];
  expect(await changes(app.anonymous())).toEqual({
    ofTeam: Array(5).fill('UNAUTHENTICATED'),
    ofAdmins: Array(3).fill('UNAUTHENTICATED'),
  });
  expect(await changes(open.agent)).toEqual({
    ofTeam: ['NOT_FOUND', ...notFound, ...forbidden],
    ofAdmins: [...notFound, 'FORBIDDEN'],
  });
  expect(await changes(closed.owner)).toEqual({
    ofTeam: ['FORBIDDEN', ...forbidden, ...forbidden],
    ofAdmins: [...forbidden, 'FORBIDDEN'],
  });
  const agents = await changes(closed.agent);
  expect(agents.ofAdmins).toEqual([...forbidden, 'FORBIDDEN']);
});

it('hears of changes: whoever may read, as they happen', async () => {
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

it('all who read are one audience, the team included: an event is executed once for all of them', async () => {
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
  expect(await keysOf(closed, open.people.agent.id)).toEqual([0, 0, 0, 0, 4]);
  expect(await listeningTo(app.db, closed.desk.id, (await loadStanding(app.db, open.people.agent.id))!)).toBeNull();
});

it('hears no more: who may not read any longer, or where the page is switched off', async () => {
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
    await desk.admin.data('mutation ($input: UpdateFeaturesInput!) { updateFeatures(input: $input) { __typename } }', {
      input: { desk: { id: desk.deskId, settingsVersion }, features },
    });
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
