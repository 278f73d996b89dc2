import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client, Data } from '../../test/client.ts';
import { type OpenDesk, openDesk, setAudience } from '../../test/fixtures.ts';
import { png, text, upload } from '../../test/uploads.ts';

let app: TestApp;
let desk: OpenDesk;
let clock: Date | null = null;
beforeAll(async () => {
  app = await startTestApp({ now: () => clock ?? new Date() });
  desk = await openDesk(app, cloud);
});
afterAll(() => app.stop());

const get = ({ token }: Client, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${app.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
  });
const status = async (client: Client, path: string) => (await get(client, path)).status;

const fileUrl = `query ($id: ID!, $thumbnail: Boolean!) {
  viewer { fileUrl(attachmentId: $id, thumbnail: $thumbnail) { url expiresAt } }
}`;
const signedUrl = async (client: Client, id: string, thumbnail = false): Promise<Data> =>
  (await client.data(fileUrl, { id, thumbnail })).viewer.fileUrl;

/** Sends a message with files, as a reply or a note, and returns its id. */
async function send(client: Client, kind: 'Reply' | 'Note', ticketId: string, attachmentIds: string[]) {
  const mutation = kind === 'Reply' ? 'postReply' : 'addNote';
  const payload = await client.data(
    `mutation ($input: ${kind === 'Reply' ? 'PostReply' : 'AddNote'}Input!) { ${mutation}(input: $input) { message { id } } }`,
    { input: { ticketId, attachmentIds, clientMutationId: crypto.randomUUID(), body: { markdown: 'See the file.' } } },
  );
  return payload[mutation].message.id as string;
}

describe('a file can be read', () => {
  it('by whoever sees its message, and by nobody else', async () => {
    const { id: ticketId } = await desk.openTicket();
    const file = await upload(desk.owner, desk.deskId, text('trace.log'));
    const everybody = [desk.owner, desk.member, desk.agent, desk.stranger, app.anonymous()];
    const statuses = () => Promise.all(everybody.map((client) => status(client, file.url)));
    expect(await statuses()).toEqual([200, 404, 404, 404, 404]);
    await send(desk.owner, 'Reply', ticketId, [file.id]);
    expect(await statuses()).toEqual([200, 200, 200, 404, 404]);
    expect(await signedUrl(desk.stranger, file.id)).toBeNull();
  });

  it('no longer by who has left the workspace or the team, by no address they have', async () => {
    const { id: ticketId } = await desk.openTicket();
    const file = await upload(desk.owner, desk.deskId, await png());
    await send(desk.owner, 'Reply', ticketId, [file.id]);
    const other = await openDesk(app, cloud);
    const customer = { workspaceId: desk.workspace.id, personId: other.people.owner.id };
    const agent = { deskId: desk.desk.id, personId: other.people.agent.id };
    await app.db.workspaceMember.create({ data: { ...customer, role: 'MEMBER' } });
    await app.db.deskMember.create({ data: { ...agent, role: 'AGENT' } });
    for (const leaver of [other.owner, other.agent]) {
      const { url: signed } = await signedUrl(leaver, file.id);
      const addresses = [file.url, file.thumbnailUrl, signed];
      const statuses = () => Promise.all(addresses.map((address) => status(leaver, address)));
      expect(await statuses()).toEqual([200, 200, 200]);
      await app.db.workspaceMember.deleteMany({ where: customer });
      if (leaver === other.agent) await app.db.deskMember.deleteMany({ where: agent });
      expect(await statuses()).toEqual([404, 404, 404]);
    }
  });

  it('by the team alone when its message is internal, and as soon as it is', async () => {
    const { id: ticketId } = await desk.openTicket();
    const file = await upload(desk.agent, desk.deskId, await png());
    const messageId = await send(desk.agent, 'Note', ticketId, [file.id]);
    const urls = [file.url, file.thumbnailUrl];
    const statuses = (client: Client) => Promise.all(urls.map((url) => status(client, url)));
    expect(await statuses(desk.agent)).toEqual([200, 200]);
    expect(await statuses(desk.owner)).toEqual([404, 404]);
    expect(await signedUrl(desk.owner, file.id)).toBeNull();
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    expect(await desk.owner.data(node, { id: file.id })).toEqual({ node: null });

    await setAudience(desk.agent, messageId, 'PUBLIC');
    expect(await statuses(desk.owner)).toEqual([200, 200]);
    const { url: signed } = await signedUrl(desk.owner, file.id);
    expect(await status(app.anonymous(), signed)).toBe(200);
    await setAudience(desk.agent, messageId, 'INTERNAL');
    expect(await statuses(desk.owner)).toEqual([404, 404]);
    expect(await status(app.anonymous(), signed)).toBe(404);
  });

  it('without a cookie by an address that is signed, for five minutes, while its session lasts', async () => {
    const { id: ticketId } = await desk.openTicket();
    const file = await upload(desk.owner, desk.deskId, await png());
    await send(desk.owner, 'Reply', ticketId, [file.id]);
    const member = await app.as(desk.people.member.id);
    clock = new Date();
    const { url, expiresAt } = await signedUrl(member, file.id);
    expect(Math.round((Date.parse(expiresAt) - clock.getTime()) / 1000)).toBeGreaterThanOrEqual(299);
    const thumbnail = await signedUrl(member, file.id, true);
    const anybody = app.anonymous();
    expect([await status(anybody, url), await status(anybody, thumbnail.url)]).toEqual([200, 200]);

    for (const forged of [
      url.replace('variant=original', 'variant=thumbnail'),
      url.replace(/expires=\d+/, 'expires=99999999999'),
      url.replace(/signature=./, 'signature=%00'),
      url.replace(/session=[^&]+/, 'session='),
      url.replace(/signature=.*/, 'signature='),
      `${url.split('?')[0]}?variant=nonsense`,
    ]) {
      expect(await status(anybody, forged), forged).toBe(404);
    }
    clock = new Date(Date.parse(expiresAt));
    expect(await status(anybody, url)).toBe(404);
    clock = null;
    const { url: another } = await signedUrl(member, file.id);
    await app.db.session.deleteMany({ where: { personId: desk.people.member.id } });
    expect(await status(anybody, another)).toBe(404);
  });
});

describe('what a file is sent with', () => {
  let log: Data;
  let picture: Data;
  beforeAll(async () => {
    log = await upload(desk.owner, desk.deskId, { name: 'Łódź 1.log', content: '0123456789' });
    picture = await upload(desk.owner, desk.deskId, await png());
  });
  const headers = async (path: string, ...names: string[]) => {
    const response = await get(desk.owner, path);
    return Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
  };

  it('keeps browsers from running it, or taking it for a page', async () => {
    const names = ['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'];
    expect(await headers(log.url, ...names)).toEqual({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="??d? 1.log"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%201.log`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    });
    expect(await headers(picture.url, ...names)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline; filename=screen.png',
    });
    expect(await headers(picture.thumbnailUrl, 'content-type')).toEqual({ 'content-type': 'image/webp' });
    for (const { url } of [log, picture]) {
      const { 'content-security-policy': policy } = await headers(url, 'content-security-policy');
      expect(policy).toContain('sandbox');
      expect(policy).toContain("default-src 'none'");
    }
  });

  it('is the part of it that was asked for', async () => {
    const part = async (range: string, more: Record<string, string> = {}) => {
      const response = await get(desk.owner, log.url, { range, ...more });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=5-99')).toEqual([206, 'bytes 5-9/10', '56789']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    for (const range of ['bytes=0-1,5-6', 'lines=1-2', 'nonsense']) {
      expect(await part(range), range).toEqual([200, null, '0123456789']);
    }
    expect(await part('bytes=2-4', { 'if-range': '"of another version"' })).toEqual([200, null, '0123456789']);
  });

  it('is nothing when the reader has it already, or asks only about it', async () => {
    const first = await get(desk.owner, log.url);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(desk.owner, log.url, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await get(desk.owner, log.url, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    expect((await get(desk.stranger, log.url, { 'if-none-match': etag })).status).toBe(404);
  });

  it('is the picture encoded anew, and a small one', async () => {
    const original = Buffer.from(await (await get(desk.owner, picture.url)).arrayBuffer());
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const { content } = await png({ bytes: 200_000 });
    const padded = await upload(desk.owner, desk.deskId, { name: 'padded.png', content });
    const stored = Buffer.from(await (await get(desk.owner, padded.url)).arrayBuffer());
    expect(hash(stored)).toBe(hash(original));
    const small = await sharp(
      Buffer.from(await (await get(desk.owner, picture.thumbnailUrl)).arrayBuffer()),
    ).metadata();
    expect(small).toMatchObject({ format: 'webp', width: 480, height: 300 });
  });
});

it('a path that no file was ever given is not found, and neither is any method but reading', async () => {
  const file = await upload(desk.owner, desk.deskId, text('trace.log'));
  for (const path of ['/files/', '/files/x/y', `${file.url}/more`, `/files/${crypto.randomUUID()}/a.txt`]) {
    expect((await get(desk.owner, path)).status, path).toBe(404);
  }
  expect((await get(desk.owner, file.url, {}, 'DELETE')).status).toBe(404);
});
