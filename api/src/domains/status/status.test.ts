import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import {
  addComponent,
  changeComponent,
  closedTo,
  healthOf,
  impact,
  openIncident,
  openStatusDesk,
  readStatus,
  refusal,
  removeComponent,
  type StatusDesk,
  updateIncident,
} from '../../../test/status.ts';

let app: TestApp;
let open: StatusDesk;
let closed: StatusDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openStatusDesk(app, cloud);
  closed = await openStatusDesk(app, closedTo(cloud));
});
afterAll(() => app.stop());

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
