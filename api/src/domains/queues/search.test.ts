import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addLicense, globalId } from '../../../test/factories.ts';
import { note, type OpenDesk, openDesk, reply, setAudience, step } from '../../../test/fixtures.ts';
import { learnWords } from './service.ts';

let app: TestApp;
let desk: OpenDesk;
const opened: { id: string; reference: string }[] = [];

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
  for (const subject of ['Invoice of March', 'Überweisung fehlt', 'Export_to_CSV fails <b>', 'Printer']) {
    if (subject === 'Printer') await addLicense(app.db, desk.workspace.id, 'ACTIVE');
    opened.push(await desk.openTicket(subject));
  }
  await reply(desk.owner, opened[3]!.id, 'The invoice was printed twice, and **the toner** is empty.');
  await note(desk.agent, opened[3]!.id, 'Suspicious customer: ask the controller about the invoice.');
  await step(desk.agent, 'acceptTicket', opened[0]!.id);
  await openDesk(app, licenses).then((other) => other.openTicket('Invoice of somebody else'));
  // A run of the job that has begun keeps another from it.
  await vi.waitFor(
    async () => {
      await learnWords(app.db);
      expect((await app.database.pool.query('SELECT FROM ticket_words WHERE NOT learned')).rowCount).toBe(0);
    },
    { timeout: 60_000 },
  );
});
afterAll(() => app.stop());

const list = /* GraphQL */ `
  query ($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder! = BEST_MATCH, $first: Int, $after: String, $last: Int, $before: String) {
    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges {
        node { subject }
        match { reference { text found } subject { text found } excerpt { text found } isInternal }
      }
      pageInfo { hasNextPage endCursor startCursor }
    }
    ticketCounts(scope: $scope, filter: $filter) { total unassigned byStatus { status count } }
  }`;

const subjectsOf = (data: Data): string[] => data.tickets.edges.map(({ node }: Data) => node.subject);

/** What is found, after the counts have said as many. */
async function found(client: Client, scope: object, search: string, more: object = {}): Promise<string[]> {
  const data = await client.data(list, { scope, filter: { search, ...more } });
  expect(data.ticketCounts.total).toBe(subjectsOf(data).length);
  return subjectsOf(data);
}

const marked = (segments: Data): string | undefined =>
  segments?.map(({ text, found: hit }: Data) => (hit ? `[${text}]` : text)).join('');

describe('a search', () => {
  it('finds by words of the subject and the messages, best first, in its own list alone', async () => {
    for (const scope of [{ workspaceId: desk.workspaceId }, { mine: true }, { mineAtDeskId: desk.deskId }]) {
      expect(await found(desk.owner, scope, 'invoice')).toEqual(['Invoice of March', 'Printer']);
      expect(await found(desk.owner, scope, 'toner invoice')).toEqual(['Printer']);
    }
    expect(await found(desk.agent, { deskId: desk.deskId }, 'invoice')).toEqual(['Invoice of March', 'Printer']);
  });

  it('finds by the beginnings of words, without accents, in any case, between any signs', async () => {
    const scope = { workspaceId: desk.workspaceId };
    expect(await found(desk.owner, scope, 'inv mar')).toEqual(['Invoice of March']);
    expect(await found(desk.owner, scope, 'UBERWEIS')).toEqual(['Überweisung fehlt']);
    expect(await found(desk.owner, scope, 'csv')).toEqual(['Export_to_CSV fails <b>']);
    expect(await found(desk.owner, scope, '504 since')).toHaveLength(4);
  });

  it('finds by a reference and by a part of one', async () => {
    const scope = { workspaceId: desk.workspaceId };
    const { reference } = opened[1]!;
    expect(await found(desk.owner, scope, reference.toLowerCase())).toEqual(['Überweisung fehlt']);
    expect(await found(desk.owner, scope, reference.slice(4, 9))).toEqual(['Überweisung fehlt']);
  });

  it('finds what was mistyped, after what was typed', async () => {
    const scope = { workspaceId: desk.workspaceId };
    expect(await found(desk.owner, scope, 'invocie')).toEqual(['Invoice of March', 'Printer']);
    expect(await found(desk.owner, scope, 'uberwiesung')).toEqual(['Überweisung fehlt']);
    expect(await found(desk.owner, scope, 'xylophone')).toEqual([]);
  });

  it('takes any text for words, never for a language', async () => {
    const scope = { workspaceId: desk.workspaceId };
    for (const typed of ["'", "invoice' | 'x", '!invoice & (', '\\', ':*', '<->', '%', '😀', 'a'.repeat(200)]) {
      await found(desk.owner, scope, typed);
    }
    expect(await found(desk.owner, scope, "invoice:* & !'march'")).toEqual(['Invoice of March']);
    const nothing = { scope, filter: { search: '   ' }, orderBy: 'UPDATED_DESC' };
    expect(subjectsOf(await desk.owner.data(list, nothing))).toHaveLength(4);
  });

  it('refuses what is too long, and the best match of nothing', async () => {
    const scope = { workspaceId: desk.workspaceId };
    const { errors } = await desk.owner.run(list, { scope, filter: { search: 'x'.repeat(201) } });
    expect(errors![0]!.extensions.issues).toMatchObject([{ field: 'filter.search', code: 'TOO_LONG' }]);
    const { extensions } = await desk.owner.error(
      'query ($scope: TicketScope!) { tickets(scope: $scope, orderBy: BEST_MATCH) { edges { cursor } } }',
      { scope },
    );
    expect(extensions.issues).toMatchObject([{ field: 'orderBy', code: 'NOT_ALLOWED' }]);
  });
});

describe('internal notes', () => {
  it('are found by the team, and by nobody else', async () => {
    const { tickets } = await desk.agent.data(list, {
      scope: { deskId: desk.deskId },
      filter: { search: 'suspicious controller' },
    });
    expect(marked(tickets.edges[0].match.excerpt)).toBe(
      '[Suspicious] customer: ask the [controller] about the invoice.',
    );
    expect(tickets.edges[0].match.isInternal).toBe(true);
    for (const scope of [{ workspaceId: desk.workspaceId }, { mine: true }]) {
      for (const typed of ['suspicious', 'susp', 'suspicous', 'controller']) {
        expect(await found(desk.owner, scope, typed)).toEqual([]);
      }
    }
  });

  it('are found by customers from when they are shown until they are hidden', async () => {
    const ticket = await desk.openTicket('A thread');
    const id = await reply(desk.agent, ticket.id, 'Try the zeppelin.');
    const scope = { workspaceId: desk.workspaceId };
    expect(await found(desk.owner, scope, 'zeppelin')).toEqual(['A thread']);
    await setAudience(desk.agent, id, 'INTERNAL');
    expect(await found(desk.owner, scope, 'zeppelin')).toEqual([]);
    expect(await found(desk.agent, { deskId: desk.deskId }, 'zeppelin')).toEqual(['A thread']);
    await setAudience(desk.agent, id, 'PUBLIC');
    expect(await found(desk.owner, scope, 'zeppelin')).toEqual(['A thread']);
    await app.db.ticket.update({ where: { reference: ticket.reference }, data: { subject: 'Renamed' } });
    expect(await found(desk.owner, scope, 'renamed zeppelin')).toEqual(['Renamed']);
    expect(await found(desk.owner, scope, '"A thread"')).toEqual([]);
  });
});

describe('what was found', () => {
  it('is marked in plain text', async () => {
    const { tickets } = await desk.owner.data(list, {
      scope: { workspaceId: desk.workspaceId },
      filter: { search: 'csv since' },
    });
    const { match } = tickets.edges[0];
    expect(marked(match.subject)).toBe('Export_to_[CSV] fails <b>');
    expect(marked(match.excerpt)).toBe('It says 504 [since] this morning.');
    expect(match.isInternal).toBe(false);
  });

  it('has no match to show where nothing is searched', async () => {
    const data = await desk.owner.data(list, { scope: { workspaceId: desk.workspaceId }, orderBy: 'UPDATED_DESC' });
    expect(data.tickets.edges.every(({ match }: Data) => match === null)).toBe(true);
  });
});

describe('a searched list', () => {
  const scope = () => ({ deskId: desk.deskId });

  it.each(['BEST_MATCH', 'UPDATED_DESC', 'CREATED_DESC', 'PREMIUM_FIRST'])(
    'in the order %s is the same read by pages of any size, from both ends',
    async (orderBy) => {
      const variables = { scope: scope(), orderBy, filter: { search: 'since' } };
      const whole = subjectsOf(await desk.agent.data(list, variables));
      expect(whole.length).toBeGreaterThanOrEqual(4);
      for (const size of [1, 2, 3]) {
        const all: string[] = [];
        for (let after: string | null = null; ; ) {
          const data: Data = await desk.agent.data(list, { ...variables, first: size, after });
          all.push(...subjectsOf(data));
          if (!data.tickets.pageInfo.hasNextPage) break;
          after = data.tickets.pageInfo.endCursor;
        }
        expect(all).toEqual(whole);
      }
      const end = await desk.agent.data(list, { ...variables, last: 2 });
      expect(subjectsOf(end)).toEqual(whole.slice(-2));
      const before = end.tickets.pageInfo.startCursor;
      expect(subjectsOf(await desk.agent.data(list, { ...variables, last: 1, before }))).toEqual(whole.slice(-3, -2));
    },
  );

  it('in the other orders is that of the list without a search, as far as it was found', async () => {
    for (const orderBy of ['UPDATED_DESC', 'CREATED_DESC', 'PREMIUM_FIRST']) {
      const plain = subjectsOf(await desk.agent.data(list, { scope: scope(), orderBy }));
      const searched = subjectsOf(
        await desk.agent.data(list, { scope: scope(), orderBy, filter: { search: 'since' } }),
      );
      expect(searched).toEqual(plain);
    }
  });

  it.each([
    ['status', () => ({ status: ['IN_PROGRESS'] })],
    ['type', () => ({ typeId: [desk.typeId] })],
    ['another type', () => ({ typeId: [globalId('TicketType', desk.desk.ticketTypes[1]!.id)] })],
    ['priority', () => ({ priorityId: [desk.priorityIds[1]!] })],
    ['assignee', () => ({ assigneeId: globalId('Person', desk.people.agent.id) })],
    ['nobody', () => ({ unassigned: true })],
    ['somebody', () => ({ unassigned: false })],
    ['premium', () => ({ premium: true })],
    ['time', () => ({ created: { from: '2020-01-01T00:00:00Z' }, updated: { before: '2100-01-01T00:00:00Z' } })],
    ['no time', () => ({ created: { before: '2020-01-01T00:00:00Z' } })],
    ['reference', () => ({ reference: opened[2]!.reference.slice(5, 8) })],
  ])('filters by %s as the list without a search does', async (_what, filter) => {
    const plain = await desk.agent.data(list, { scope: scope(), orderBy: 'CREATED_DESC', filter: filter() });
    const searched = await desk.agent.data(list, {
      scope: scope(),
      orderBy: 'CREATED_DESC',
      filter: { ...filter(), search: 'since' },
    });
    expect(subjectsOf(searched)).toEqual(subjectsOf(plain));
    const sorted = ({ ticketCounts: { byStatus, ...counts } }: Data) => ({
      ...counts,
      byStatus: byStatus.map(({ status, count }: Data) => `${status} ${count}`).sort(),
    });
    expect(sorted(searched)).toEqual(sorted(plain));
  });
});

it('finds the newest words of a thread that has too many to keep', async () => {
  const ticket = await desk.openTicket('Endless');
  const { conversationId } = await app.db.ticket.findUniqueOrThrow({ where: { reference: ticket.reference } });
  const item = {
    conversationId,
    kind: 'MESSAGE',
    audience: 'PUBLIC',
    authorSide: 'CUSTOMER',
    richText: {},
    html: '',
  } as const;
  const start = Date.now() + 60_000;
  for (let message = 0; message < 7; message += 1) {
    const text = Array.from({ length: 20_000 }, (_, index) => `w${message}x${index}`).join(' ');
    await app.db.threadItem.create({ data: { ...item, text, createdAt: new Date(start + message) } });
  }
  expect(await found(desk.owner, { workspaceId: desk.workspaceId }, 'w6x17')).toEqual(['Endless']);
});
