import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { ApiError, Client, Data } from '../../../test/client.ts';
import { addAgent, addPerson, globalId, localId } from '../../../test/factories.ts';
import { pdf } from '../../../test/file-samples.ts';
import { type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';
import { upload } from '../../../test/uploads.ts';
import { startFiles } from '../../files/files.ts';
import { sweepUploads } from '../attachments/service.ts';

let app: TestApp;
let world: OpenDesk;
let admin: Client;
let adminId: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  world = await openDesk(app, observability);
  adminId = (await addAgent(app.db, world.desk.id, 'Dana Admin', 'ADMIN')).id;
  admin = await app.as(adminId);
});

const administration = /* GraphQL */ `
  query ($deskId: ID!) {
    deskAdministration(deskId: $deskId) {
      desk { id name settingsVersion statuses { status label description } tabs { slug label statuses } attachmentPolicy { kinds maxBytes maxCount hint } priorities { id label definition isDefault rank slug } workingHours { summary } }
      ticketTypes { id slug label icon description requirement formKinds archived defaultAssignee { id name } }
      lifecycle { rules { event from to } autoCloseAfterHours }
      members { person { id name } email role }
      auditLog(first: 10) { edges { node { action subject details actor { name } } } pageInfo { hasNextPage endCursor } }
    }
  }`;

const seen = async (as: Client = admin): Promise<Data> =>
  (await as.data(administration, { deskId: world.deskId })).deskAdministration;

/** Sends a section's mutation, with the version that the desk has unless another is given. */
async function send(mutation: string, draft: object, { as = admin, version }: { as?: Client; version?: number } = {}) {
  const settingsVersion =
    version ?? (await app.db.desk.findUniqueOrThrow({ where: { id: world.desk.id } })).settingsVersion;
  const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return as.run(
    `mutation ($input: ${input}!) { ${mutation}(input: $input) { administration { desk { settingsVersion } } } }`,
    { input: { desk: { id: world.deskId, settingsVersion }, ...draft } },
  );
}

const issuesOf = (errors: ApiError[] | undefined) =>
  errors?.flatMap(
    ({ extensions }) => extensions.issues?.map(({ field, code }) => `${field} ${code}`) ?? [extensions.code],
  );

const typeInput = ({ id, label, icon, description, requirement, formKinds, archived, defaultAssignee }: Data) => ({
  id,
  label,
  icon,
  description,
  requirement,
  formKinds,
  archived,
  defaultAssigneeId: defaultAssignee?.id ?? null,
});

const priorityInput = ({ id, label, definition, isDefault }: Data) => ({ id, label, definition, isDefault });

const newType = {
  label: 'Data Export',
  icon: 'wrench',
  description: 'For copies of what we hold.',
  requirement: 'NONE',
  formKinds: [],
  archived: false,
};

const createTicket = (as: Client, typeId: string) =>
  as.run('mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id status } } }', {
    input: {
      clientMutationId: crypto.randomUUID(),
      workspaceId: world.workspaceId,
      typeId,
      subject: 'Hello',
      body: { markdown: 'Hello' },
    },
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

describe('a change', () => {
  test('raises the version, is written down with before and after, and reaches both sides at once', async () => {
    const streams = [world.owner, world.agent].map((client) =>
      client.subscribe(
        'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed desk { priorities { label } } } } }',
        { deskId: world.deskId },
      ),
    );
    const { priorities } = (await seen()).desk;
    await expect
      .poll(async () => {
        // Until both streams are open, each change is one more.
        const [first, ...rest] = priorities.map(priorityInput);
        await send('updatePriorities', { priorities: [{ ...first, label: `P0 ${crypto.randomUUID()}` }, ...rest] });
        return streams.every(({ received }) => received.length > 0);
      })
      .toBe(true);
    for (const { received } of streams) {
      expect(received[0]).toMatchObject({ __typename: 'DeskChanged', changed: ['PRIORITIES'] });
      expect(received[0].desk.priorities[0].label).toMatch(/^P0 /);
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

describe('ticket types', () => {
  test('can be changed, added and put in another order', async () => {
    const { ticketTypes } = await seen();
    const [first, second, ...rest] = ticketTypes.map(typeInput);
    const drafts = [newType, { ...second, label: '  Renamed  ' }, first, ...rest];
    expect((await send('updateTicketTypes', { ticketTypes: drafts })).errors).toBeUndefined();
    const after = (await seen()).ticketTypes;
    expect(after.slice(0, 3).map(({ slug, label }: Data) => `${slug} ${label}`)).toEqual([
      'data-export Data Export',
      `${ticketTypes[1].slug} Renamed`,
      `${ticketTypes[0].slug} ${ticketTypes[0].label}`,
    ]);
  });

  test('that tickets have can be archived and not deleted, and stay on those tickets', async () => {
    const { id } = await world.openTicket();
    const [used, ...rest] = (await seen()).ticketTypes.map(typeInput);
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: rest })).errors)).toEqual([
      'ticketTypes NOT_ALLOWED',
    ]);
    const archived = [{ ...used, archived: true }, ...rest];
    expect((await send('updateTicketTypes', { ticketTypes: archived })).errors).toBeUndefined();

    const { node, desk } = await world.owner.data(
      'query ($id: ID!, $slug: String!) { node(id: $id) { ... on Ticket { type { label archived } } } desk(slug: $slug) { ticketTypes { id } } }',
      { id, slug: world.desk.slug },
    );
    expect(node.type).toEqual({ label: used.label, archived: true });
    expect(desk.ticketTypes.map(({ id }: Data) => id)).not.toContain(used.id);
    expect(issuesOf((await createTicket(world.owner, used.id)).errors)).toEqual(['typeId UNKNOWN']);
  });

  test('are refused with the field of every mistake', async () => {
    const { ticketTypes } = await seen();
    const [first, ...rest] = ticketTypes.map(typeInput);
    const wrong = [
      { ...first, label: ' ', description: 'x'.repeat(1001) },
      { ...newType, icon: '', requirement: 'FORM_ATTACHMENT', formKinds: ['svg'] },
      ...rest,
    ];
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: wrong })).errors)).toEqual([
      'ticketTypes.0.label REQUIRED',
      'ticketTypes.0.description TOO_LONG',
      'ticketTypes.1.icon REQUIRED',
      'ticketTypes.1.formKinds.0 INVALID',
    ]);
    const customer = globalId('Person', world.people.owner.id);
    const strangers = [
      { ...first, defaultAssigneeId: customer },
      { ...first },
      { ...newType, id: globalId('TicketType', adminId) },
      { ...newType, requirement: 'FORM_ATTACHMENT', formKinds: [] },
      { ...newType, requirement: 'FORM_ATTACHMENT', formKinds: ['webp'] },
      ...rest,
    ];
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: strangers })).errors)).toEqual([
      'ticketTypes.1.id NOT_ALLOWED',
      'ticketTypes.2.id UNKNOWN',
      'ticketTypes.3.formKinds REQUIRED',
      'ticketTypes.4.formKinds NOT_ALLOWED',
      'ticketTypes.0.defaultAssigneeId UNKNOWN',
    ]);
    const none = ticketTypes.map((type: Data) => ({ ...typeInput(type), archived: true }));
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: none })).errors)).toEqual(['ticketTypes REQUIRED']);
    expect((await seen()).ticketTypes).toEqual(ticketTypes);
  });

  test('hand new tickets to their default assignee, by itself and without accepting them', async () => {
    const agent = globalId('Person', world.people.agent.id);
    const [first, ...rest] = (await seen()).ticketTypes.map(typeInput);
    await send('updateTicketTypes', { ticketTypes: [{ ...first, defaultAssigneeId: agent }, ...rest] });
    const { id } = await world.openTicket();
    const query = `query ($id: ID!) { node(id: $id) { ... on Ticket { status assignee { name } type { defaultAssignee { name } } thread(first: 5) { edges { node { __typename author { side person { name } } ... on AssignmentChange { assignee { name } } } } } } } }`;
    const forAgent = (await world.agent.data(query, { id })).node;
    expect(forAgent).toMatchObject({ status: 'OPEN', assignee: { name: 'Maya Lind' } });
    expect(forAgent.type.defaultAssignee.name).toBe('Maya Lind');
    expect(forAgent.thread.edges.map(({ node }: Data) => node)).toContainEqual({
      __typename: 'AssignmentChange',
      author: { side: 'SYSTEM', person: null },
      assignee: { name: 'Maya Lind' },
    });
    const forCustomer = (await world.owner.data(query, { id })).node;
    expect(forCustomer.type.defaultAssignee).toBeNull();
  });
});

describe('priorities', () => {
  test('can be renamed, reordered, added and made the default', async () => {
    const priorities = (await seen()).desk.priorities.map(priorityInput).reverse();
    for (const priority of priorities) priority.isDefault = false;
    const added = { label: 'P5 Whenever', definition: 'No hurry.', isDefault: true };
    expect((await send('updatePriorities', { priorities: [...priorities, added] })).errors).toBeUndefined();
    const after = (await seen()).desk.priorities;
    expect(after.map(({ slug, rank }: Data) => `${rank} ${slug}`)).toEqual([
      '1 p4',
      '2 p3',
      '3 p2',
      '4 p1',
      '5 p5-whenever',
    ]);
    const { id } = await world.openTicket();
    const { node } = await world.owner.data(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { priority { label } } } }',
      { id },
    );
    expect(node.priority.label).toBe('P5 Whenever');
  });

  test('that tickets have stay, one is the default, and each mistake has its field', async () => {
    await world.openTicket();
    const priorities = (await seen()).desk.priorities.map(priorityInput);
    const used = priorities.find(({ isDefault }: Data) => isDefault);
    const rest = priorities.filter((priority: Data) => priority !== used);
    const unused = rest.map((priority: Data, index: number) => ({ ...priority, isDefault: index === 0 }));
    expect(issuesOf((await send('updatePriorities', { priorities: unused })).errors)).toEqual([
      'priorities NOT_ALLOWED',
    ]);
    expect(
      issuesOf((await send('updatePriorities', { priorities: [used, { ...rest[0], label: '' }] })).errors),
    ).toEqual(['priorities.1.label REQUIRED']);
    const two = [used, { ...rest[0], isDefault: true }, ...rest.slice(1)];
    expect(issuesOf((await send('updatePriorities', { priorities: two })).errors)).toEqual(['priorities NOT_ALLOWED']);
    expect((await send('updatePriorities', { priorities: [used] })).errors).toBeUndefined();
  });
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

describe('the team', () => {
  const add = (email: string, role = 'AGENT', as = admin) =>
    as.run(
      'mutation ($input: AddDeskMemberInput!) { addDeskMember(input: $input) { administration { members { email role } } } }',
      { input: { deskId: world.deskId, email, role } },
    );
  const setRole = (personId: string, role: string, as = admin) =>
    as.run(
      'mutation ($input: SetDeskMemberRoleInput!) { setDeskMemberRole(input: $input) { administration { members { role } } } }',
      {
        input: { deskId: world.deskId, personId: globalId('Person', personId), role },
      },
    );
  const remove = (personId: string, as = admin) =>
    as.run(
      'mutation ($input: RemoveDeskMemberInput!) { removeDeskMember(input: $input) { administration { members { email } } } }',
      {
        input: { deskId: world.deskId, personId: globalId('Person', personId) },
      },
    );

  test('grows by people who have an account and are no customers, and by nobody else', async () => {
    const ada = await addPerson(app.db, 'Ada Lovelace');
    expect((await add(` ${ada.email.toUpperCase()} `)).errors).toBeUndefined();
    expect((await seen()).members.map(({ email }: Data) => email)).toContain(ada.email);
    expect(issuesOf((await add(ada.email)).errors)).toEqual(['email NOT_ALLOWED']);
    expect(issuesOf((await add('nobody@example.com')).errors)).toEqual(['email UNKNOWN']);
    for (const email of ['', 'nobody', '\0', 'a\0b@example.com']) {
      expect(issuesOf((await add(email)).errors)).toEqual(['email INVALID']);
    }
    expect(issuesOf((await add(world.people.owner.email)).errors)).toEqual(['email NOT_ALLOWED']);
    for (const as of [world.agent, world.owner]) {
      expect(issuesOf((await add('nobody@example.com', 'ADMIN', as)).errors)).toEqual(['FORBIDDEN']);
    }
    const { auditLog } = await seen();
    expect(auditLog.edges[0].node).toMatchObject({ action: 'desk.member_added', subject: ada.email });
  });

  test('loses who is removed at once: their queue ends, and no type is theirs any more', async () => {
    const agent = globalId('Person', world.people.agent.id);
    const [first, ...rest] = (await seen()).ticketTypes.map(typeInput);
    await send('updateTicketTypes', { ticketTypes: [{ ...first, defaultAssigneeId: agent }, ...rest] });
    const queue = world.agent.subscribe('subscription ($deskId: ID!) { queueEvents(deskId: $deskId) { __typename } }', {
      deskId: world.deskId,
    });
    const colleague = admin.subscribe(
      'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed desk { team { name } } } } }',
      { deskId: world.deskId },
    );
    const customer = world.owner.subscribe(
      'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed } } }',
      { deskId: world.deskId },
    );
    // All three streams are open once each has had an event.
    await expect
      .poll(async () => {
        await world.openTicket();
        await send('updateLinks', {
          links: [{ label: crypto.randomUUID(), description: 'x', url: 'https://example.com', icon: 'x' }],
        });
        return [queue, colleague, customer].every(({ received }) => received.length > 0);
      })
      .toBe(true);
    expect((await remove(world.people.agent.id)).errors).toBeUndefined();
    expect((await queue.ending()).extensions.code).toBe('FORBIDDEN');
    const told = await colleague.event(({ changed }) => changed?.includes('MEMBERS'));
    expect(told.desk.team.map(({ name }: Data) => name)).toEqual(['Dana Admin']);
    expect((await seen()).ticketTypes[0].defaultAssignee).toBeNull();
    await send('updateLinks', { links: [] });
    await customer.event(({ changed }) => changed?.includes('LINKS'));
    expect(customer.received.flatMap(({ changed }) => changed ?? [])).not.toContain('MEMBERS');
    expect((await createTicket(world.owner, first.id)).errors).toBeUndefined();
  });

  test('keeps its last admin, who can hand over and go', async () => {
    const agentId = world.people.agent.id;
    expect(issuesOf((await remove(adminId)).errors)).toEqual(['personId NOT_ALLOWED']);
    expect(issuesOf((await setRole(adminId, 'AGENT')).errors)).toEqual(['personId NOT_ALLOWED']);
    expect(issuesOf((await setRole(agentId, 'ADMIN', world.agent)).errors)).toEqual(['FORBIDDEN']);
    expect(issuesOf((await setRole(world.people.owner.id, 'ADMIN')).errors)).toEqual(['personId UNKNOWN']);
    expect((await setRole(agentId, 'ADMIN')).errors).toBeUndefined();
    const gone = await remove(adminId);
    expect(gone.errors).toBeUndefined();
    expect(gone.data.removeDeskMember.administration).toBeNull();
    expect(issuesOf((await setRole(agentId, 'AGENT')).errors)).toEqual(['FORBIDDEN']);
    expect((await seen(world.agent)).auditLog.edges.map(({ node }: Data) => node.action)).toEqual([
      'desk.member_removed',
      'desk.member_role_changed',
    ]);
  });

  test('of two last admins who leave at once one stays', async () => {
    const second = await addAgent(app.db, world.desk.id, 'Second', 'ADMIN');
    const asSecond = await app.as(second.id);
    const results = await Promise.all([remove(adminId), remove(second.id, asSecond)]);
    expect(results.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await app.db.deskMember.count({ where: { deskId: world.desk.id, role: 'ADMIN' } })).toBe(1);
  });
});

describe('the empty form of a type', () => {
  const formType = async () =>
    (await seen()).ticketTypes.find(({ requirement }: Data) => requirement === 'FORM_ATTACHMENT');
  const uploaded = (content: Buffer, as: Client = admin) =>
    upload(as, world.deskId, { name: 'transfer-2027.pdf', content });
  const blankFormOf = async (typeId: string): Promise<Data> =>
    (
      await world.owner.data('query ($id: ID!) { node(id: $id) { ... on TicketType { blankForm { name url } } } }', {
        id: typeId,
      })
    ).node.blankForm;
  const download = ({ token }: Client, path: string) =>
    fetch(`${app.url}${path}`, { headers: { authorization: `Bearer ${token}` } });

  test('is what an admin uploads: customers download it at once, and the log says what was there before', async () => {
    const { id: ticketTypeId } = await formType();
    const { id: attachmentId } = await uploaded(pdf('The form of 2027'));
    expect((await send('setBlankForm', { ticketTypeId, attachmentId })).errors).toBeUndefined();

    const { name, url } = await blankFormOf(ticketTypeId);
    expect(name).toBe('transfer-2027.pdf');
    const answer = await download(world.owner, url);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf('The form of 2027'));
    expect((await download(world.stranger, url)).status).toBe(200);
    expect(await app.db.attachment.count({ where: { deskId: world.desk.id } })).toBe(0);

    const [entry] = (await seen()).auditLog.edges;
    expect(entry.node).toMatchObject({
      action: 'desk.ticket_types_changed',
      details: {
        before: { blankForm: { name: 'account-ownership-transfer.pdf' } },
        after: { blankForm: { name: 'transfer-2027.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      },
    });

    expect((await send('setBlankForm', { ticketTypeId, attachmentId: null })).errors).toBeUndefined();
    expect(await blankFormOf(ticketTypeId)).toBeNull();
    expect((await download(world.owner, url)).status).toBe(404);
  });

  test('is set though the upload that it was can not be removed, which is swept later', async () => {
    const { id: ticketTypeId } = await formType();
    const { id: attachmentId } = await uploaded(pdf('The form of 2028'));
    const left = () => app.db.attachment.findUnique({ where: { id: localId(attachmentId) } });
    await app.database.pool.query(`
      CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''storage is away''; END';
      CREATE TRIGGER keep BEFORE DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION keep_attachment()`);
    try {
      expect((await send('setBlankForm', { ticketTypeId, attachmentId })).errors).toBeUndefined();
      expect(await left()).not.toBeNull();
    } finally {
      await app.database.pool.query('DROP TRIGGER keep ON attachment; DROP FUNCTION keep_attachment');
    }
    expect((await blankFormOf(ticketTypeId)).name).toBe('transfer-2027.pdf');
    await sweepUploads({ db: app.db, files: startFiles(app.files) }, new Date(Date.now() + 4 * 24 * 60 * 60 * 1000));
    expect(await left()).toBeNull();
  });

  test('is not what somebody else uploaded, what is too large, nor for a type that asks for none', async () => {
    const { ticketTypes } = await seen();
    const { id: ticketTypeId } = await formType();
    const other = ticketTypes.find(({ requirement }: Data) => requirement === 'NONE').id;
    const theirs = await uploaded(pdf(), world.agent);
    const mine = await uploaded(pdf());
    const refused = async (draft: object) => issuesOf((await send('setBlankForm', draft)).errors);

    expect(await refused({ ticketTypeId, attachmentId: theirs.id })).toEqual(['attachmentId UNKNOWN']);
    expect(await refused({ ticketTypeId: other, attachmentId: mine.id })).toEqual(['ticketTypeId UNKNOWN']);
    const elsewhere = globalId('TicketType', crypto.randomUUID());
    expect(await refused({ ticketTypeId: elsewhere, attachmentId: theirs.id })).toEqual([
      'ticketTypeId UNKNOWN',
      'attachmentId UNKNOWN',
    ]);
    await app.db.attachment.update({ where: { id: localId(mine.id) }, data: { bytes: 6_000_000 } });
    expect(await refused({ ticketTypeId, attachmentId: mine.id })).toEqual(['attachmentId TOO_LARGE']);
    expect((await blankFormOf(ticketTypeId)).name).toBe('account-ownership-transfer.pdf');
  });
});
