import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AdministeredDesk,
  issuesOf,
  openAdministeredDesk,
  priorityInput,
} from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addAgent } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';

let app: TestApp;
let world: AdministeredDesk['world'];
let admin: Client;
let seen: AdministeredDesk['seen'];
let send: AdministeredDesk['send'];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ world, admin, seen, send } = await openAdministeredDesk(app));
});

describe('a change', () => {
  test('raises the version, is written down with before and after, and reaches both sides at once', async () => {
    const after = await liveCursor(admin);
    const streams = [world.owner, world.agent].map((client) =>
      client.subscribe(
        `subscription ($deskId: ID!, $after: LiveCursor) { deskEvents(deskId: $deskId, after: $after) {
          __typename ... on DeskChanged { changed desk { priorities { label } } } } }`,
        { deskId: world.deskId, after },
      ),
    );
    const [first, ...rest] = (await seen()).desk.priorities.map(priorityInput);
    await send('updatePriorities', { priorities: [{ ...first, label: 'P0 Burning' }, ...rest] });
    for (const stream of streams) {
      const { changed, desk } = await stream.event('DeskChanged');
      expect(changed).toEqual(['PRIORITIES']);
      expect(desk.priorities[0].label).toBe('P0 Burning');
    }
    const { auditLog, desk } = await seen();
    expect(auditLog.edges.at(-1).node).toMatchObject({
      action: 'desk.priorities_changed',
      actor: { name: 'Dana Admin' },
      details: { version: 2, before: expect.arrayContaining([expect.objectContaining({ label: 'P1 Critical' })]) },
    });
    expect(desk.settingsVersion).toBe(auditLog.edges[0].node.details.version);
  });

  test('of what another admin has changed meanwhile is refused, and says who it was', async () => {
    const { desk } = await seen();
    const priorities = desk.priorities.map(priorityInput);
    await send('updatePriorities', { priorities: [...priorities].reverse() });
    const { errors } = await send('updatePriorities', { priorities }, { version: desk.settingsVersion });
    expect(errors?.[0]?.message).toBe('Dana Admin has changed the desk meanwhile.');
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(issuesOf(errors)).toEqual(['settingsVersion OUTDATED']);
    expect((await seen()).desk.priorities[0].label).toBe('P4 Low');
  });

  test('of two admins at once is stored for one', async () => {
    const second = await app.as((await addAgent(app.db, world.desk.id, 'Second', 'ADMIN')).id);
    const links = (label: string) => ({ links: [{ label, description: 'x', url: 'https://example.com', icon: '🔗' }] });
    const results = await Promise.all([
      send('updateLinks', links('One'), { version: 1 }),
      send('updateLinks', links('Two'), { as: second, version: 1 }),
    ]);
    expect(results.flatMap(({ errors }) => issuesOf(errors) ?? [])).toEqual(['settingsVersion OUTDATED']);
    expect((await seen()).desk.settingsVersion).toBe(2);
  });

  test('that changes nothing leaves version and audit log as they are', async () => {
    const { desk } = await seen();
    expect((await send('updatePriorities', { priorities: desk.priorities.map(priorityInput) })).errors).toBeUndefined();
    expect((await send('updateAttachmentPolicy', desk.attachmentPolicy)).errors).toBeUndefined();
    expect((await seen()).desk.settingsVersion).toBe(1);
    expect(await app.db.auditEntry.count({ where: { deskId: world.desk.id } })).toBe(0);
  });

  test('is in the audit log of its own desk alone, page by page', async () => {
    for (const summary of ['one', 'two', 'three']) {
      await send('updateWorkingHours', { timeZone: 'UTC', week: [], holidays: [], summary });
    }
    const page = async (after: string | null) =>
      (
        await admin.data(
          'query ($deskId: ID!, $after: String) { deskAdministration(deskId: $deskId) { auditLog(first: 2, after: $after) { edges { node { details } } pageInfo { hasNextPage endCursor } } } }',
          { deskId: world.deskId, after },
        )
      ).deskAdministration.auditLog;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const versions = [...first.edges, ...second.edges].map(({ node }: Data) => node.details.version);
    expect(versions).toEqual([4, 3, 2]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
