import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addLicense, addPerson, globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const join = /* GraphQL */ `
  mutation ($deskId: ID!) { joinDesk(input: { deskId: $deskId }) { workspace { id name kind members { person { name } role } } } }`;

describe('joining a desk', () => {
  it('gives a person one workspace of their own, however often they ask', async () => {
    const lena = await app.as((await addPerson(app.db, 'Lena Brandt')).id);
    const results = await Promise.all([1, 2, 3].map(() => lena.data(join, { deskId: desk.deskId })));
    const [{ joinDesk }] = results;
    expect(joinDesk.workspace).toMatchObject({
      name: 'Lena Brandt',
      kind: 'PERSONAL',
      members: [{ person: { name: 'Lena Brandt' }, role: 'OWNER' }],
    });
    expect(new Set(results.map((result) => result.joinDesk.workspace.id)).size).toBe(1);
  });

  it('leaves members of an organisation where they are', async () => {
    const { joinDesk } = await desk.member.data(join, { deskId: desk.deskId });
    expect(joinDesk.workspace.id).toBe(desk.workspaceId);
  });

  it('is refused to the desk’s own team, to nobody, and for a desk that does not exist', async () => {
    const codeOf = async (client: typeof desk.agent, deskId: string) =>
      (await client.error(join, { deskId })).extensions.code;
    expect(await codeOf(desk.agent, desk.deskId)).toBe('FORBIDDEN');
    expect(await codeOf(app.anonymous(), desk.deskId)).toBe('UNAUTHENTICATED');
    expect(await codeOf(desk.owner, globalId('Desk', crypto.randomUUID()))).toBe('BAD_INPUT');
  });
});

describe('a workspace’s tickets', () => {
  const subjects = `query ($scope: TicketScope!) { tickets(scope: $scope) { edges { node { subject } } } }`;

  it('are seen by every member, and stay when the one who opened them leaves', async () => {
    const { id } = await desk.openTicket('Opened by Noor', desk.member);
    const { workspace, people } = desk;
    const key = { workspaceId_personId: { workspaceId: workspace.id, personId: people.member.id } };
    await app.db.workspaceMember.delete({ where: key });

    const { tickets } = await desk.owner.data(subjects, { scope: { workspaceId: desk.workspaceId } });
    expect(tickets.edges).toContainEqual({ node: { subject: 'Opened by Noor' } });
    expect(await desk.member.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    const mine = await desk.member.data(subjects, { scope: { mine: true } });
    expect(mine.tickets.edges).toEqual([]);
    await app.db.workspaceMember.create({
      data: { workspaceId: workspace.id, personId: people.member.id, role: 'MEMBER' },
    });
  });
});

describe('what belongs to a workspace', () => {
  it('is seen by its members and the team, and by nobody else', async () => {
    const license = await addLicense(app.db, desk.workspace.id, 'ACTIVE');
    const ids = [desk.workspaceId, globalId('License', license.id), globalId('Person', desk.people.member.id)];
    const seen = async (client: typeof desk.owner) => {
      const { nodes } = await client.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids });
      return nodes.map((node: { __typename: string } | null) => node?.__typename ?? null);
    };
    expect(await seen(desk.owner)).toEqual(['Workspace', 'License', 'Person']);
    expect(await seen(desk.agent)).toEqual(['Workspace', 'License', 'Person']);
    expect(await seen(desk.stranger)).toEqual([null, null, null]);
  });

  it('does not show customers the agents of a desk that hides them', async () => {
    const id = globalId('Person', desk.people.agent.id);
    expect(await desk.owner.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    const { desk: ofCustomer } = await desk.owner.data(
      'query ($slug: String!) { desk(slug: $slug) { team { name } } }',
      {
        slug: desk.desk.slug,
      },
    );
    expect(ofCustomer.team).toBeNull();
    const { desk: ofTeam } = await desk.agent.data('query ($slug: String!) { desk(slug: $slug) { team { name } } }', {
      slug: desk.desk.slug,
    });
    expect(ofTeam.team).toEqual([{ name: 'Maya Lind' }]);
  });
});
