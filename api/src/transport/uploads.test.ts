import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { addPerson } from '../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../test/fixtures.ts';
import { beginUpload, halfUpload, inTransit, multipart, png, postUpload, uploadRefusal } from '../../test/uploads.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const uploads = () => app.db.attachment.count();
const answer = async (response: Response) => {
  const { errors } = await response.json();
  const { code, issues, retryAfter } = errors[0].extensions;
  return { status: response.status, code, ...(issues && { issues }), ...(retryAfter && { retryAfter }) };
};

describe('before a byte of it is read, an upload is refused', () => {
  it('to whoever is signed out', async () => {
    const form = multipart(desk.deskId, await png());
    expect(await answer(await postUpload(app.anonymous(), form))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('without the header that a page of another site can not send', async () => {
    const form = multipart(desk.deskId, await png());
    expect(await answer(await postUpload(desk.owner, form, {}))).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('to whoever has no desk to write to', async () => {
    const nobody = await app.as((await addPerson(app.db, 'Eve')).id);
    const form = multipart(desk.deskId, await png());
    expect(await answer(await postUpload(nobody, form))).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('when it says that it is larger than anything that its sender’s desks take', async () => {
    // Nothing of the body is sent: the answer comes all the same.
    const { request, status } = beginUpload(desk.owner, '--edge', licenses.settings.attachmentPolicy.maxBytes + 70_000);
    expect(await status).toBe(413);
    request.destroy();
    expect(await inTransit(app.files.spoolFolder)).toEqual([]);
  });

  it('when there were too many of the same person, with when to try again; others go on', async () => {
    const hasty = await app.as(desk.people.member.id);
    const key = `UPLOAD.person.60:${desk.people.member.id}`;
    await app.db.rateLimit.create({ data: { key, points: 1_000_000, expire: BigInt(Date.now() + 90_000) } });
    const before = await uploads();
    const refused = await answer(await postUpload(hasty, multipart(desk.deskId, await png())));
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(refused.retryAfter).toBeGreaterThan(60);
    expect(refused.retryAfter).toBeLessThanOrEqual(90);
    expect(await uploads()).toBe(before);
    expect((await postUpload(desk.owner, multipart(desk.deskId, await png()))).status).toBe(200);

    await app.db.rateLimit.update({ where: { key }, data: { expire: BigInt(Date.now() - 1) } });
    expect((await (await postUpload(hasty, multipart(desk.deskId, await png()))).json()).errors).toBeUndefined();
  });
});

describe('an upload', () => {
  it('that is no multipart request as it should be is told so', async () => {
    const malformed: FormData[] = [new FormData(), new FormData(), new FormData(), new FormData()];
    malformed[1]!.set('operations', 'nonsense');
    malformed[2]!.set('operations', '[]');
    malformed[2]!.set('map', '{}');
    malformed[3]!.set('operations', JSON.stringify({ query: '{ viewer { id } }', variables: {} }));
    malformed[3]!.set('map', JSON.stringify({ file: ['constructor.prototype.polluted'] }));
    for (const form of malformed) {
      expect(await answer(await postUpload(desk.owner, form))).toEqual({ status: 400, code: 'BAD_INPUT' });
    }
    expect('polluted' in Object).toBe(false);
  });

  it('carries one file at most', async () => {
    const form = multipart(desk.deskId, await png());
    const map = { file: ['variables.input.file'], another: ['variables.another'] };
    form.set('map', JSON.stringify(map));
    form.set('another', new Blob(['x']), 'x.png');
    const refused = await answer(await postUpload(desk.owner, form));
    expect(refused.code).toBe('BAD_INPUT');
  });

  it('is one file, however often the operation names it', async () => {
    const form = multipart(desk.deskId, await png());
    const { variables } = JSON.parse(String(form.get('operations')));
    const take = 'uploadAttachment(input: $input) { attachment { id } }';
    const query = `mutation ($input: UploadAttachmentInput!) { first: ${take} second: ${take} }`;
    form.set('operations', JSON.stringify({ query, variables }));
    const before = await uploads();
    const { errors } = await (await postUpload(desk.owner, form)).json();
    expect(errors).toMatchObject([{ extensions: { issues: [{ field: 'file', code: 'TOO_MANY' }] } }]);
    expect(await uploads()).toBe(before + 1);
  });

  it('that waits with a hundred others to be sent is refused', async () => {
    const { workspace } = desk;
    const person = await addPerson(app.db, 'Hoarder');
    await app.db.workspaceMember.create({ data: { workspaceId: workspace.id, personId: person.id, role: 'MEMBER' } });
    const unsent = {
      deskId: desk.desk.id,
      uploaderId: person.id,
      name: 'a.png',
      kind: 'png',
      contentType: 'image/png',
    };
    await app.db.attachment.createMany({
      data: Array.from({ length: 100 }, () => ({ ...unsent, bytes: 1, state: 'AVAILABLE' as const })),
    });
    const hoarder = await app.as(person.id);
    expect(await uploadRefusal(hoarder, desk.deskId, await png())).toMatchObject({
      code: 'TOO_MANY',
      allowed: 'at most 100 files that wait to be sent',
    });
  });

  it('without the name of a file is refused as one of no kind', async () => {
    const operations = multipart(desk.deskId, await png()).get('operations');
    const part = (name: string, content: unknown) =>
      `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;
    const file = `--edge\r\ncontent-disposition: form-data; name="file"\r\ncontent-type: application/octet-stream\r\n\r\nx\r\n`;
    const map = JSON.stringify({ file: ['variables.input.file'] });
    const body = Buffer.from(`${part('operations', operations)}${part('map', map)}${file}--edge--\r\n`);
    const { status } = beginUpload(desk.owner, body, body.length);
    expect(await status).toBe(200);
  });

  it('that is refused before it has arrived is taken to its end, so that the answer is heard', async () => {
    const form = new Response(multipart(desk.deskId, { name: 'x.exe', content: Buffer.alloc(5_000_000, 'x') }));
    const boundary = /boundary=(.+)$/.exec(form.headers.get('content-type') ?? '')?.[1] ?? '';
    const whole = Buffer.from((await form.text()).replaceAll(boundary, 'edge'));
    const { request, status } = beginUpload(desk.owner, whole.subarray(0, 1_000), whole.length);
    expect(await status).toBe(200);
    const isSent = new Promise((resolve) => request.once('finish', resolve));
    request.end(whole.subarray(1_000));
    await isSent;
    await expect.poll(() => request.socket?.writableLength ?? 0).toBe(0);
    await expect.poll(() => inTransit(app.files.spoolFolder)).toEqual([]);
  });

  it('is a variable, and a file', async () => {
    const { extensions } = await desk.owner.error(
      `mutation ($deskId: ID!) { uploadAttachment(input: { deskId: $deskId, file: "x" }) { attachment { id } } }`,
      { deskId: desk.deskId },
    );
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const result = await desk.owner.run(
      `mutation ($input: UploadAttachmentInput!) { uploadAttachment(input: $input) { attachment { id } } }`,
      { input: { deskId: desk.deskId, file: { name: 'x' } } },
    );
    expect(result.data).toBeFalsy();
    expect(result.errors).toHaveLength(1);
  });

  it('that breaks off leaves nothing', async () => {
    const before = await uploads();
    const { head, length } = await halfUpload(desk.deskId);
    const { request, status } = beginUpload(desk.owner, head, length);
    const broken = status.catch((error: NodeJS.ErrnoException) => error.code);
    await expect.poll(() => inTransit(app.files.spoolFolder)).not.toEqual([]);
    request.destroy();
    expect(await broken).toBe('ECONNRESET');
    await expect.poll(() => inTransit(app.files.spoolFolder)).toEqual([]);
    expect(await uploads()).toBe(before);
  });
});
