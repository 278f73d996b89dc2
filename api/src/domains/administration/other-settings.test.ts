import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { type AdministeredDesk, issuesOf, openAdministeredDesk } from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { step } from '../../../test/fixtures.ts';

let app: TestApp;
let world: AdministeredDesk['world'];
let seen: AdministeredDesk['seen'];
let send: AdministeredDesk['send'];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ world, seen, send } = await openAdministeredDesk(app));
});

describe('other settings', () => {
  test('are refused field by field', async () => {
    const general = { name: ' ', teamName: 'x'.repeat(101), showsAgentNames: true };
    const vocabulary = { ...observability.settings.vocabulary, subject: '' };
    expect(issuesOf((await send('updateDeskGeneral', { ...general, vocabulary })).errors)).toEqual([
      'name REQUIRED',
      'teamName TOO_LONG',
      'vocabulary.subject REQUIRED',
    ]);
    expect(
      issuesOf((await send('updateAttachmentPolicy', { kinds: ['svg'], maxBytes: 0, maxCount: 21, hint: '' })).errors),
    ).toEqual(['kinds.0 INVALID', 'maxBytes INVALID', 'maxCount INVALID', 'hint REQUIRED']);
    // The form of the ownership transfer is a .doc, .docx or .pdf.
    expect(
      issuesOf((await send('updateAttachmentPolicy', { kinds: ['pdf'], maxBytes: 1, maxCount: 1, hint: 'x' })).errors),
    ).toEqual(['kinds NOT_ALLOWED']);
    const hours = { timeZone: 'Europe/Atlantis', week: [{ weekday: 'MONDAY', opens: '9', closes: '08:00' }] };
    expect(
      issuesOf((await send('updateWorkingHours', { ...hours, holidays: ['2026-02-30'], summary: 'x' })).errors),
    ).toEqual(['timeZone NOT_ALLOWED', 'week.0.opens INVALID', 'week.0.closes NOT_ALLOWED', 'holidays.0 INVALID']);
    expect(
      issuesOf(
        (await send('updateAutomaticReplies', { automaticReplies: [{ on: 'TICKET_CREATED', markdown: '' }] })).errors,
      ),
    ).toContain('automaticReplies.0.markdown REQUIRED');
    const link = { label: 'x', description: 'x', url: 'javascript:alert(1)', icon: 'x' };
    expect(issuesOf((await send('updateLinks', { links: [link] })).errors)).toEqual(['links.0.url INVALID']);
    expect((await seen()).desk.settingsVersion).toBe(1);
  });

  test('hold at once', async () => {
    const { vocabulary } = observability.settings;
    const earlier = await world.openTicket();
    await step(world.agent, 'acceptTicket', earlier.id);
    await send('updateDeskGeneral', { name: ' Acme ', teamName: 'Crew', showsAgentNames: false, vocabulary });
    const { id } = await world.openTicket();
    await step(world.agent, 'acceptTicket', id);
    const { node } = await world.owner.data(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { assignee { name } desk { name teamName } } } }',
      { id },
    );
    expect(node).toEqual({ assignee: null, desk: { name: 'Acme', teamName: 'Crew' } });

    const thread = 'thread { edges { node { ... on AssignmentChange { assignee { name } } } } }';
    const entriesFor = async (client: Client) =>
      (await client.data(`query ($id: ID!) { node(id: $id) { ... on Ticket { ${thread} } } }`, { id: earlier.id })).node
        .thread.edges;
    expect(JSON.stringify(await entriesFor(world.owner))).not.toContain('Maya Lind');
    expect(JSON.stringify(await entriesFor(world.agent))).toContain('Maya Lind');
  });
});
