import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import {
  type AdministeredDesk,
  administration,
  issuesOf,
  openAdministeredDesk,
} from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, globalId } from '../../../test/factories.ts';
import { openDesk } from '../../../test/fixtures.ts';

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

describe('running a desk is for its admins', () => {
  test('everybody else sees nothing of it, of a desk that is there or not', async () => {
    for (const client of [world.owner, world.agent, world.stranger]) expect(await seen(client)).toBeNull();
    const other = await openDesk(app, observability);
    expect((await admin.data(administration, { deskId: other.deskId })).deskAdministration).toBeNull();
    const missing = globalId('Desk', '01919191-0000-7000-8000-000000000000');
    expect((await admin.data(administration, { deskId: missing })).deskAdministration).toBeNull();
  });

  const drafts: [mutation: string, draft: object][] = [
    [
      'updateDeskGeneral',
      { name: 'x', teamName: 'x', showsAgentNames: true, vocabulary: observability.settings.vocabulary },
    ],
    ['updateTicketTypes', { ticketTypes: [] }],
    ['setBlankForm', { ticketTypeId: globalId('TicketType', crypto.randomUUID()) }],
    ['updatePriorities', { priorities: [] }],
    ['updateStatuses', { statuses: [], tabs: [] }],
    ['updateLifecycle', { rules: [] }],
    ['updateAttachmentPolicy', { kinds: [], maxBytes: 1, maxCount: 1, hint: 'x' }],
    ['updateWorkingHours', { timeZone: 'UTC', week: [], holidays: [], summary: 'x' }],
    ['updateAutomaticReplies', { automaticReplies: [] }],
    ['updateLinks', { links: [] }],
    ['updateTargets', { targets: [] }],
    ['updateFeatures', { features: [] }],
  ];

  test('no mutation works for agents, customers and admins of other desks, nor changes anything', async () => {
    const elsewhere = await openDesk(app, observability);
    const otherAdmin = await app.as((await addAgent(app.db, elsewhere.desk.id, 'Eve', 'ADMIN')).id);
    for (const [mutation, draft] of drafts) {
      for (const as of [world.agent, world.owner, otherAdmin]) {
        expect(issuesOf((await send(mutation, draft, { as })).errors), mutation).toEqual(['FORBIDDEN']);
      }
      expect(issuesOf((await send(mutation, draft, { as: app.anonymous() })).errors)).toEqual(['UNAUTHENTICATED']);
    }
    expect((await seen()).desk.settingsVersion).toBe(1);
    expect(await app.db.auditEntry.count({ where: { deskId: world.desk.id } })).toBe(0);
  });
});
