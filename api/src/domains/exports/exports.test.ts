import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { note, type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
let clock: Date | null = null;

const subjects = ['=HYPERLINK("http://evil")', 'Grüße, "Zoë" 🎉', '@cmd; =1+1', 'Export fails', '日本語のチケット'];

beforeAll(async () => {
  app = await startTestApp({ now: () => clock ?? new Date() });
  desk = await openDesk(app, observability);
  for (const subject of subjects) await desk.openTicket(subject);
  const mine = await desk.openTicket('Of the member', desk.member);
  await desk.openTicket('Of a stranger', desk.stranger).catch(() => undefined);
  await step(desk.agent, 'acceptTicket', mine.id);
  await note(desk.agent, mine.id, 'The secretword of the team.');
});
afterAll(() => app.stop());

const fields = 'id format state failure name rows total url expiresAt';
const exportTickets = `mutation ($input: ExportTicketsInput!) { exportTickets(input: $input) { export { ${fields} } clientMutationId } }`;
const list = `query ($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!) {
  tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 100) { edges { node { reference subject statusLabel } } }
}`;

const request = (input: object = {}) => ({
  clientMutationId: crypto.randomUUID(),
  scope: { workspaceId: desk.workspaceId },
  format: 'CSV',
  ...input,
});

/** Asks for an export and waits until it has ended. */
async function exported(client: Client, input: object = {}): Promise<Data> {
  const { exportTickets: started } = await client.data(exportTickets, { input: request(input) });
  return ended(client, started.export.id);
}

async function ended(client: Client, id: string): Promise<Data> {
  let now: Data;
  await expect
    .poll(async () => {
      now = (await client.data(`query ($id: ID!) { node(id: $id) { ... on Export { ${fields} } } }`, { id })).node;
      return now.state;
    })
    .toMatch(/READY|FAILED/);
  return now;
}

const download = (client: Client | null, url: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}${url}`, { headers: { ...(client && { authorization: `Bearer ${client.token}` }), ...headers } });

/** Of a CSV file, cell by cell. */
async function table(client: Client, { url }: Data): Promise<string[][]> {
  const bytes = new Uint8Array(await (await download(client, url)).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return parseCsv(new TextDecoder().decode(bytes)).map((row) => row.map(String));
}

const idOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1]!;

describe('an export', () => {
  it('has the rows of the list of the same filter and order, on both sides', async () => {
    const [ofDesk, ofWorkspace] = [{ deskId: desk.deskId }, { workspaceId: desk.workspaceId }];
    const typeId = [globalId('TicketType', desk.desk.ticketTypes[1]!.id)];
    const lists: [Client, object][] = [
      [desk.agent, { scope: ofDesk }],
      [desk.agent, { scope: ofDesk, filter: { unassigned: true }, orderBy: 'DUE_FIRST' }],
      [desk.agent, { scope: ofDesk, filter: { search: 'secretword' }, orderBy: 'BEST_MATCH' }],
      [desk.owner, { scope: ofWorkspace, orderBy: 'CREATED_DESC' }],
      [desk.owner, { scope: ofWorkspace, filter: { search: 'secretword' } }],
      [desk.owner, { scope: ofWorkspace, filter: { status: ['OPEN'] }, orderBy: 'PREMIUM_FIRST' }],
      [desk.owner, { scope: ofWorkspace, filter: { typeId } }],
      [desk.member, { scope: { mineAtDeskId: desk.deskId } }],
    ];
    for (const [client, asked] of lists) {
      const { tickets } = await client.data(list, { orderBy: 'UPDATED_DESC', ...asked });
      const file = await exported(client, asked);
      const [, ...rows] = await table(client, file);
      const shown = tickets.edges.map(({ node }: Data) => [node.reference, node.statusLabel]);
      expect(rows.map((row) => [row[0], row[2]])).toEqual(shown);
      expect(file).toMatchObject({ state: 'READY', failure: null, rows: shown.length, total: shown.length });
    }
  });

  it('holds text as text: umlauts, emoji, and what would be a formula', async () => {
    const [header, ...rows] = await table(desk.owner, await exported(desk.owner));
    const found = rows.map((row) => row[header!.indexOf('Subject')]);
    expect(found).toEqual(expect.arrayContaining(['Grüße, "Zoë" 🎉', 'Export fails', '日本語のチケット']));
    expect(found).toEqual(expect.arrayContaining(['\'=HYPERLINK("http://evil")', "'@cmd;' =1+1"]));
  });

  it('tells customers nothing of the work of the team', async () => {
    const [ofCustomer] = await table(desk.owner, await exported(desk.owner));
    const [ofTeam] = await table(desk.agent, await exported(desk.agent, { scope: { deskId: desk.deskId } }));
    const teams = ['Customer waiting since', 'Due', 'First response due', 'First response', 'Resolution due'];
    expect(ofTeam).toEqual(expect.arrayContaining(teams.map((header) => `${header} (UTC)`)));
    expect(ofCustomer!.filter((header) => teams.some((team) => header.startsWith(`${team} (`)))).toEqual([]);
  });

  it('is a workbook too, with times of the zone that was asked for', async () => {
    const file = await exported(desk.owner, { format: 'XLSX', timeZone: 'Asia/Tokyo', orderBy: 'CREATED_DESC' });
    const answer = await download(desk.owner, file.url);
    expect(answer.headers.get('content-disposition')).toMatch(
      /attachment; filename=".+ tickets \d{4}-\d\d-\d\d\.xlsx"/,
    );
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    const [header, ...rows] = sheets[0]!.rows;
    expect(rows.map((row) => row[1])).toEqual(['Of the member', ...subjects.toReversed()]);
    const at = header!.indexOf('Created (Asia/Tokyo)');
    const { createdAt } = await app.db.ticket.findUniqueOrThrow({ where: { reference: String(rows[0]![0]) } });
    const tokyo = Math.floor(createdAt.getTime() / 1000) * 1000 + 9 * 60 * 60 * 1000;
    expect(Math.abs((rows[0]![at] as Date).getTime() - tokyo)).toBeLessThan(10);
  });

  it('is started once by a retry, and told of to whoever asked alone', async () => {
    const subscription = `subscription { exportEvents { __typename ... on ExportsChanged { exports { id state rows } } } }`;
    const [own, agents] = [desk.owner.subscribe(subscription), desk.agent.subscribe(subscription)];
    const input = request();
    const { exportTickets: first } = await desk.owner.data(exportTickets, { input });
    const { exportTickets: second } = await desk.owner.data(exportTickets, { input });
    expect(second.export.id).toBe(first.export.id);
    await own.event(
      (event) =>
        event.exports?.[0]?.id === first.export.id && event.exports[0].state === 'READY' && event.exports[0].rows === 6,
    );
    expect(agents.types().filter((type) => type === 'ExportsChanged')).toEqual([]);
    const { viewer } = await desk.owner.data(`{ viewer { exports { id } } }`);
    expect(viewer.exports[0].id).toBe(first.export.id);
    expect(
      (await desk.agent.data(`query ($id: ID!) { node(id: $id) { id } }`, { id: first.export.id })).node,
    ).toBeNull();
  });

  it('is written down', async () => {
    await exported(desk.agent, { scope: { deskId: desk.deskId } });
    const entry = await app.db.auditEntry.findFirstOrThrow({
      where: { action: 'tickets.exported', actorId: desk.people.agent.id },
      orderBy: { id: 'desc' },
    });
    expect(entry).toMatchObject({ deskId: desk.desk.id, details: { format: 'CSV', scope: 'desk' } });
  });
});

describe('its file', () => {
  it('is for its requester alone, whole or from where a download broke off', async () => {
    const { url } = await exported(desk.owner);
    for (const other of [desk.member, desk.agent, desk.stranger, app.anonymous()]) {
      expect((await download(other, url)).status).toBe(404);
    }
    expect((await download(null, url)).status).toBe(404);
    expect((await download(desk.owner, '/exports/not-an-id')).status).toBe(404);
    const whole = await (await download(desk.owner, url)).arrayBuffer();
    const rest = await download(desk.owner, url, { range: 'bytes=3-' });
    expect([rest.status, await rest.text()]).toEqual([206, Buffer.from(whole).subarray(3).toString()]);
  });

  it('is gone after a day, with everything of it', async () => {
    const { id, url, expiresAt } = await exported(desk.owner);
    await app.db.session.updateMany({ data: { expiresAt: new Date(Date.parse(expiresAt) + 60_000) } });
    try {
      clock = new Date(Date.parse(expiresAt) - 1_000);
      expect((await download(desk.owner, url)).status).toBe(200);
      clock = new Date(Date.parse(expiresAt));
      expect((await download(desk.owner, url)).status).toBe(404);
      expect((await desk.owner.data(`query ($id: ID!) { node(id: $id) { id } }`, { id })).node).toBeNull();
      await app.db.$executeRaw`SELECT graphile_worker.add_job('sweep_exports', '{}')`;
      await expect.poll(() => app.db.export.count({ where: { id: idOf(id) } })).toBe(0);
    } finally {
      clock = null;
    }
  });

  it('is closed to who leaves', async () => {
    const { id, url } = await exported(desk.member);
    const where = { workspaceId_personId: { workspaceId: desk.workspace.id, personId: desk.people.member.id } };
    const membership = await app.db.workspaceMember.delete({ where });
    expect((await download(desk.member, url)).status).toBe(404);
    const { node } = await desk.member.data(`query ($id: ID!) { node(id: $id) { ... on Export { url state } } }`, {
      id,
    });
    expect(node).toEqual({ url: null, state: 'READY' });
    await app.db.workspaceMember.create({ data: membership });
    expect((await download(desk.member, url)).status).toBe(200);
  });
});

describe('refused is', () => {
  it("a list that is not one's own, of a desk without the feature, or asked for wrongly", async () => {
    const refusal = async (client: Client, input: object) => {
      const { extensions } = await client.error(exportTickets, { input: request(input) });
      return [extensions.code, ...(extensions.issues ?? []).map(({ field, code }) => `${field} ${code}`)].join(' ');
    };
    expect(await refusal(desk.stranger, {})).toBe('FORBIDDEN');
    expect(await refusal(desk.owner, { scope: { deskId: desk.deskId } })).toBe('FORBIDDEN');
    expect(await refusal(desk.owner, { filter: { unassigned: true } })).toBe('FORBIDDEN');
    expect(await refusal(desk.owner, { orderBy: 'DUE_FIRST' })).toBe('FORBIDDEN');
    expect(await refusal(app.anonymous(), {})).toBe('UNAUTHENTICATED');
    expect(await refusal(desk.owner, { scope: { mine: true } })).toBe('BAD_INPUT scope.mine NOT_ALLOWED');
    expect(await refusal(desk.owner, { orderBy: 'BEST_MATCH' })).toBe('BAD_INPUT orderBy NOT_ALLOWED');
    expect(await refusal(desk.owner, { timeZone: 'Mars', clientMutationId: '' })).toBe(
      'BAD_INPUT clientMutationId INVALID timeZone INVALID',
    );
    const features = desk.desk.features.filter((feature) => feature !== 'EXPORT');
    await app.db.desk.update({ where: { id: desk.desk.id }, data: { features } });
    expect(await refusal(desk.owner, {})).toBe('FORBIDDEN');
    expect(await refusal(desk.agent, { scope: { deskId: desk.deskId } })).toBe('FORBIDDEN');
    await app.db.desk.update({ where: { id: desk.desk.id }, data: { features: desk.desk.features } });
  });

  it('a second one while the first is written, and the first to who lost access before it was', async () => {
    // A job that is being run by nobody, as while all slots are taken.
    const held = await app.db.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('export'), slot)::text FROM generate_series(0, 1) AS slot`;
        const { exportTickets: first } = await desk.member.data(exportTickets, { input: request() });
        const second = await desk.member.error(exportTickets, { input: request() });
        expect(second.extensions.code).toBe('CONFLICT');
        const where = { workspaceId_personId: { workspaceId: desk.workspace.id, personId: desk.people.member.id } };
        await app.db.workspaceMember.delete({ where });
        return first.export.id;
      },
      { timeout: 60_000 },
    );
    expect(await ended(desk.member, held)).toMatchObject({ state: 'FAILED', failure: 'ACCESS_LOST', url: null });
  });
});
