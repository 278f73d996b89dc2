import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk } from '../../../test/fixtures.ts';

let app: TestApp;
let world: OpenDesk;
let elsewhere: OpenDesk;
let admin: Client;
beforeAll(async () => {
  app = await startTestApp();
  world = await openDesk(app, licenses);
  elsewhere = await openDesk(app, licenses);
  admin = await app.as((await addAgent(app.db, world.desk.id, 'Dana Admin', 'ADMIN')).id);
});
afterAll(() => app.stop());

const reply = (shortcut: string, changes: object = {}) => ({
  shortcut,
  title: `About ${shortcut}`,
  body: { markdown: 'Thank **you**.' },
  ...changes,
});
const send = (client: Client, mutation: string, input: object) => {
  const selection = mutation === 'deleteCannedReply' ? '' : '{ reply { id title shortcut version body { html } } }';
  return client.mutate(mutation, input, selection);
};
const create = async (shortcut: string) =>
  (await send(admin, 'createCannedReply', { deskId: world.deskId, reply: reply(shortcut) })).data.createCannedReply
    .reply;
const refusal = async (mutation: string, input: object, client = admin) =>
  (await send(client, mutation, input)).errors?.[0]?.extensions;
const list = 'query ($deskId: ID!) { cannedReplies(deskId: $deskId) { title shortcut body { text } } }';
const titles = async () =>
  (await world.agent.data(list, { deskId: world.deskId })).cannedReplies.map(({ title }: { title: string }) => title);

describe('canned replies', () => {
  it('are added, written anew and taken away by admins, and read by title', async () => {
    const thanks = await create('thanks');
    expect(thanks).toMatchObject({ version: 1, body: { html: expect.stringContaining('<strong>you</strong>') } });
    const apology = await create('apology');
    expect(await titles()).toEqual(['About apology', 'About thanks']);

    const { data } = await send(admin, 'updateCannedReply', {
      replyId: apology.id,
      version: 1,
      reply: reply('sorry', { title: ' Too late ' }),
    });
    expect(data.updateCannedReply.reply).toMatchObject({ title: 'Too late', shortcut: 'sorry', version: 2 });
    expect(await refusal('updateCannedReply', { replyId: apology.id, version: 1, reply: reply('mine') })).toMatchObject(
      { code: 'CONFLICT', issues: [{ field: 'version', code: 'OUTDATED', allowed: '2' }] },
    );

    expect((await send(admin, 'deleteCannedReply', { replyId: thanks.id })).data).toEqual({ deleteCannedReply: true });
    expect(await refusal('deleteCannedReply', { replyId: thanks.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await titles()).toEqual(['Too late']);
    const records = await app.db.auditEntry.findMany({ where: { action: 'desk.canned_replies_changed' } });
    expect(records.map(({ details }) => details)).toEqual(
      expect.arrayContaining([expect.objectContaining({ before: null }), expect.objectContaining({ after: null })]),
    );
  });

  it('are refused with everything that is wrong, by field', async () => {
    await create('taken');
    const wrong = { title: '', shortcut: 'Not This', body: { markdown: '  ' } };
    expect(await refusal('createCannedReply', { deskId: world.deskId, reply: wrong })).toMatchObject({
      code: 'BAD_INPUT',
      issues: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'shortcut', code: 'INVALID' },
        { field: 'body', code: 'REQUIRED' },
      ],
    });
    const long = { title: 'x'.repeat(81), shortcut: 'x'.repeat(31) };
    expect(await refusal('createCannedReply', { deskId: world.deskId, reply: reply('', long) })).toMatchObject({
      issues: [
        { field: 'title', code: 'TOO_LONG' },
        { field: 'shortcut', code: 'TOO_LONG' },
      ],
    });
    const broken = reply('two-lines', { title: 'Two\nlines' });
    expect(await refusal('createCannedReply', { deskId: world.deskId, reply: broken })).toMatchObject({
      issues: [{ field: 'title', code: 'INVALID' }],
    });
    const other = await create('other');
    const asTaken = { code: 'BAD_INPUT', issues: [{ field: 'shortcut', code: 'NOT_ALLOWED' }] };
    expect(await refusal('createCannedReply', { deskId: world.deskId, reply: reply('taken') })).toMatchObject(asTaken);
    const renamed = { replyId: other.id, version: 1, reply: reply('taken') };
    expect(await refusal('updateCannedReply', renamed)).toMatchObject(asTaken);
    expect((await send(admin, 'updateCannedReply', { ...renamed, reply: reply('other') })).errors).toBeUndefined();
  });

  it('of one shortcut at the same moment are one', async () => {
    const input = { deskId: world.deskId, reply: reply('at-once') };
    const results = await Promise.all(Array.from({ length: 4 }, () => send(admin, 'createCannedReply', input)));
    expect(results.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('are written by admins alone, and read by the team alone', async () => {
    const { id: replyId } = await create('ours');
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await world.agent.data(node, { id: replyId })).node).toEqual({ id: replyId });
    const writes = (client: Client) =>
      Promise.all([
        refusal('createCannedReply', { deskId: world.deskId, reply: reply('mine') }, client),
        refusal('updateCannedReply', { replyId, version: 1, reply: reply('mine') }, client),
        refusal('deleteCannedReply', { replyId }, client),
      ]);
    const codes = async (client: Client) => (await writes(client)).map((extensions) => extensions?.code);
    expect(await codes(world.agent)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);

    for (const client of [world.owner, elsewhere.agent]) {
      expect(await codes(client)).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
      expect((await client.error(list, { deskId: world.deskId })).extensions.code).toBe('FORBIDDEN');
      expect((await client.data(node, { id: replyId })).node).toBeNull();
    }
    expect((await app.anonymous().error(list, { deskId: world.deskId })).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('reach the open pages of the team, and of nobody else', async () => {
    const deskEvents = `subscription ($deskId: ID!, $after: LiveCursor) {
      deskEvents(deskId: $deskId, after: $after) { __typename ... on LiveEvent { id } ... on DeskChanged { changed } }
    }`;
    const after = await liveCursor(world.agent);
    const [team, customer] = [world.agent, world.owner].map((client) =>
      client.subscribe(deskEvents, { deskId: world.deskId, after }),
    );
    await create('news');
    await team!.event(({ changed }) => changed?.includes('CANNED_REPLIES'));
    const update = 'mutation ($input: UpdateLinksInput!) { updateLinks(input: $input) { __typename } }';
    const { desk } = await admin.data('query ($slug: String!) { desk(slug: $slug) { settingsVersion } }', {
      slug: world.desk.slug,
    });
    const links = [{ label: 'Status', description: 'How it is.', url: 'https://status.example', icon: 'activity' }];
    await admin.data(update, { input: { desk: { id: world.deskId, settingsVersion: desk.settingsVersion }, links } });
    await customer!.event(({ changed }) => changed?.includes('LINKS'));
    expect(customer!.received.flatMap(({ changed = [] }) => changed)).not.toContain('CANNED_REPLIES');
  });
});
