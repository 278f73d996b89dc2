import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AdministeredDesk, issuesOf, openAdministeredDesk } from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
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

describe('statuses and lifecycle', () => {
  test('take other words, which tickets that are there have at once', async () => {
    const { id } = await world.openTicket();
    const { statuses, tabs } = (await seen()).desk;
    const renamed = statuses.map((each: Data) => (each.status === 'OPEN' ? { ...each, label: 'In line' } : each));
    expect((await send('updateStatuses', { statuses: renamed, tabs })).errors).toBeUndefined();
    const { node } = await world.owner.data('query ($id: ID!) { node(id: $id) { ... on Ticket { statusLabel } } }', {
      id,
    });
    expect(node.statusLabel).toBe('In line');
  });

  test('refuse to drop a status that a rule, a tab or a ticket has', async () => {
    const { desk, lifecycle } = await seen();
    const without = (dropped: string) => ({
      statuses: desk.statuses.filter(({ status }: Data) => status !== dropped),
      tabs: desk.tabs.filter(({ statuses }: Data) => !statuses.includes(dropped)),
    });
    const ruled = await send('updateStatuses', without('REVOKED'));
    expect(new Set(issuesOf(ruled.errors))).toEqual(new Set(['statuses NOT_ALLOWED']));
    expect(ruled.errors?.[0]?.extensions.issues?.[0]?.allowed).toBe('REVOKED is not a status of this desk');

    const { id } = await world.openTicket();
    await step(world.owner, 'revokeTicket', id);
    const rules = lifecycle.rules.filter(({ event }: Data) => event !== 'REVOKE');
    expect((await send('updateLifecycle', { ...lifecycle, rules })).errors).toBeUndefined();
    const norules = rules.filter(({ event }: Data) => event !== 'REOPEN');
    const trapped = await send('updateLifecycle', { ...lifecycle, rules: norules });
    expect(trapped.errors?.[0]?.extensions.issues).toEqual([
      {
        field: 'rules',
        code: 'NOT_ALLOWED',
        allowed: 'A ticket in REVOKED could never be closed: no step leads on to CLOSED',
      },
    ]);
    await step(world.owner, 'reopenTicket', id);
    expect((await send('updateLifecycle', { ...lifecycle, rules: norules })).errors).toBeUndefined();
    expect((await send('updateStatuses', without('REVOKED'))).errors).toBeUndefined();
  });

  test('that are refused stay as they were, those that are accepted hold at once', async () => {
    const { lifecycle } = await seen();
    const { id } = await world.openTicket();
    const rules = lifecycle.rules.map((rule: Data) => (rule.event === 'CLOSE' ? { ...rule, from: ['OPEN'] } : rule));
    const noReply = rules.filter(({ event }: Data) => event !== 'AUTO_CLOSE');
    const refused = await send('updateLifecycle', { rules: noReply, autoCloseAfterHours: null });
    expect(issuesOf(refused.errors)).toEqual(['rules NOT_ALLOWED', 'rules NOT_ALLOWED']);
    expect((await step(world.agent, 'acceptTicket', id)).errors).toBeUndefined();
    expect((await step(world.owner, 'closeTicket', id)).errors).toBeUndefined();

    const { id: next } = await world.openTicket();
    const noRevoke = lifecycle.rules.filter(({ event }: Data) => event !== 'REVOKE');
    expect((await send('updateLifecycle', { ...lifecycle, rules: noRevoke })).errors).toBeUndefined();
    expect((await step(world.owner, 'revokeTicket', next)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('name the field of what is wrong with a rule and the hours', async () => {
    const { lifecycle } = await seen();
    const rules = [...lifecycle.rules, { event: 'REOPEN', from: ['CLOSED'], to: 'OPEN' }];
    expect(issuesOf((await send('updateLifecycle', { rules, autoCloseAfterHours: 0 })).errors)).toEqual([
      'autoCloseAfterHours INVALID',
      'rules.7.from NOT_ALLOWED',
    ]);
    expect(issuesOf((await send('updateLifecycle', { rules, autoCloseAfterHours: null })).errors)).toEqual([
      'rules.7.from NOT_ALLOWED',
      'autoCloseAfterHours NOT_ALLOWED',
    ]);
  });
});
