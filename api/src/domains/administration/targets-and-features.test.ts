import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addAgent, globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';

let app: TestApp;
let world: OpenDesk;
let admin: Client;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(() => begin(licenses));

async function begin(desk: Parameters<typeof openDesk>[1]): Promise<void> {
  world = await openDesk(app, desk);
  admin = await app.as((await addAgent(app.db, world.desk.id, 'Dana Admin', 'ADMIN')).id);
}

async function send(section: 'Targets' | 'Features', draft: object) {
  const { settingsVersion } = await app.db.desk.findUniqueOrThrow({ where: { id: world.desk.id } });
  return admin.run(
    `mutation ($input: Update${section}Input!) { update${section}(input: $input) { administration { id } } }`,
    { input: { desk: { id: world.deskId, settingsVersion }, ...draft } },
  );
}

async function issuesOf(sent: ReturnType<typeof send>): Promise<string[]> {
  const { errors = [] } = await sent;
  return errors.flatMap(
    ({ extensions }) => extensions.issues?.map(({ field, code }) => `${field} ${code}`) ?? extensions.code,
  );
}

const query = `query ($id: ID!) { node(id: $id) { ... on Desk { settingsVersion features priorities { id label targets { firstResponseMinutes resolutionMinutes } } } } }`;
const desk = async (as: Client = admin): Promise<Data> => (await as.data(query, { id: world.deskId })).node;
const audited = () =>
  app.db.auditEntry.findMany({ where: { deskId: world.desk.id }, select: { action: true, details: true } });

/** All targets of the desk, with other ones for the first priority. */
async function drafts(first: object): Promise<object[]> {
  const { priorities } = await desk();
  return priorities.map(({ id, targets }: Data, index: number) => ({
    priorityId: id,
    ...targets,
    ...(index === 0 && first),
  }));
}

describe('targets', () => {
  test('are set for every priority, written down, told to the team alone, and count from a ticket’s next change', async () => {
    const { id } = await world.openTicket();
    const streams = [world.owner, world.agent].map((client) =>
      client.subscribe(
        'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed } } }',
        { deskId: world.deskId },
      ),
    );
    let minutes = 10;
    await expect
      .poll(async () => {
        // Until the team's stream is open, each change is one more.
        minutes += 1;
        const wanted = { firstResponseMinutes: minutes, resolutionMinutes: null };
        const targets = (await drafts({})).map((draft) => ({ ...draft, ...wanted }));
        expect((await send('Targets', { targets })).errors).toBeUndefined();
        return streams[1]?.received.length;
      })
      .toBeGreaterThan(0);
    expect(streams[1]?.received[0]).toEqual({ __typename: 'DeskChanged', changed: ['TARGETS'] });
    expect(streams[0]?.received).toEqual([]);

    const targets = { firstResponseMinutes: minutes, resolutionMinutes: null };
    expect((await desk(world.agent)).priorities[0].targets).toEqual(targets);
    expect((await desk(world.owner)).priorities[0].targets).toBeNull();
    const entry = (await audited()).at(-1);
    expect(entry?.action).toBe('desk.targets_changed');
    expect(entry?.details).toMatchObject({ after: expect.arrayContaining([expect.objectContaining(targets)]) });

    const due = async () =>
      (
        await world.agent.data(
          'query ($id: ID!) { node(id: $id) { ... on Ticket { targets { firstResponseDueAt resolutionDueAt } } } }',
          { id },
        )
      ).node.targets;
    const before = await due();
    await step(world.agent, 'acceptTicket', id);
    const after = await due();
    expect(after.resolutionDueAt).toBeNull();
    expect(after.firstResponseDueAt).not.toBe(before.firstResponseDueAt);
  });

  test('that say the same again change nothing', async () => {
    expect((await send('Targets', { targets: await drafts({}) })).errors).toBeUndefined();
    expect((await desk()).settingsVersion).toBe(1);
    expect(await audited()).toEqual([]);
  });

  test('are refused with the field of every mistake', async () => {
    const refused = async (targets: object[]) => issuesOf(send('Targets', { targets }));
    const before = await desk();
    expect(await refused(await drafts({ firstResponseMinutes: 0, resolutionMinutes: 525_601 }))).toEqual([
      'targets.0.firstResponseMinutes INVALID',
      'targets.0.resolutionMinutes INVALID',
    ]);
    expect(await refused(await drafts({ firstResponseMinutes: 60, resolutionMinutes: 59 }))).toEqual([
      'targets.0.resolutionMinutes NOT_ALLOWED',
    ]);
    const [first, ...rest] = await drafts({});
    expect(await refused(rest)).toEqual(['targets REQUIRED']);
    expect(await refused([first!, first!, ...rest])).toEqual(['targets.1.priorityId NOT_ALLOWED']);
    const other = await openDesk(app, licenses);
    const { id } = await app.db.priority.findFirstOrThrow({ where: { deskId: other.desk.id } });
    const stranger = { priorityId: globalId('Priority', id), firstResponseMinutes: 5 };
    expect(await refused([first!, ...rest, stranger])).toEqual([`targets.${rest.length + 1}.priorityId UNKNOWN`]);
    expect(await refused([{ ...first!, priorityId: world.deskId }])).toEqual(['targets.0.priorityId INVALID']);
    expect(await desk()).toEqual(before);
  });
});

describe('features', () => {
  test('are switched on and off, written down, and told to everybody', async () => {
    const stream = world.owner.subscribe(
      'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed desk { features } } } }',
      { deskId: world.deskId },
    );
    const choices = [['LICENSES'], ['LICENSES', 'PREMIUM', 'RATING']];
    let turn = 0;
    await expect
      .poll(async () => {
        turn += 1;
        expect((await send('Features', { features: choices[turn % 2] })).errors).toBeUndefined();
        return stream.received.length;
      })
      .toBeGreaterThan(0);
    expect(stream.received[0]).toMatchObject({ changed: ['FEATURES'], desk: { features: expect.any(Array) } });
    expect((await desk()).features).toEqual(choices[turn % 2]);
    expect((await audited()).at(-1)).toMatchObject({
      action: 'desk.features_changed',
      details: { before: { features: expect.any(Array) }, after: { features: choices[turn % 2] } },
    });
  });

  test('take away what people can do, and give it back', async () => {
    await begin(observability);
    const { id } = await world.openTicket();
    const { features } = await desk();
    const canDelete = async () =>
      (
        await world.owner.data('query ($id: ID!) { viewer { ticketState(ticketId: $id) { allowedActions } } }', { id })
      ).viewer.ticketState.allowedActions.includes('DELETE');
    expect(await canDelete()).toBe(true);
    await send('Features', { features: features.filter((feature: string) => feature !== 'DELETE') });
    expect(await canDelete()).toBe(false);
    await send('Features', { features });
    expect(await canDelete()).toBe(true);
  });

  test('are refused without what they need, twice, and while there is something of them', async () => {
    expect(await issuesOf(send('Features', { features: ['PREMIUM', 'RATING'] }))).toEqual(['features.0 NOT_ALLOWED']);
    expect(await issuesOf(send('Features', { features: ['RATING', 'RATING'] }))).toEqual(['features.1 NOT_ALLOWED']);
    await begin(observability);
    expect(await issuesOf(send('Features', { features: ['RATING'] }))).toEqual(['features NOT_ALLOWED']);
    await app.db.workspace.updateMany({
      where: { deskId: world.desk.id, kind: 'ORGANISATION' },
      data: { kind: 'PERSONAL' },
    });
    expect(await issuesOf(send('Features', { features: ['RATING'] }))).toEqual([]);
  });
});
