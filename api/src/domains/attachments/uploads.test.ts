import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { inTransit, png, type Sample, text, upload, uploadRefusal } from '../../../test/uploads.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const postReply = `mutation ($input: PostReplyInput!) {
  postReply(input: $input) { message { attachments { id name } } }
}`;
const replyWith = (ticketId: string, attachmentIds: string[]) => ({
  input: { ticketId, attachmentIds, clientMutationId: crypto.randomUUID(), body: { markdown: 'See the files.' } },
});

describe.each([licenses, cloud, observability])('the desk $slug', (like) => {
  const { kinds, maxBytes, maxCount } = like.settings.attachmentPolicy;
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk(app, like);
  });
  const refusal = (sample: Sample) => uploadRefusal(desk.owner, desk.deskId, sample);

  it('takes a file of exactly its limit, and none of a byte more', async () => {
    const exact = await upload(desk.owner, desk.deskId, await png({ bytes: maxBytes }));
    expect(exact).toMatchObject({ state: 'AVAILABLE', kind: 'png', width: 640, height: 400 });
    const tooLarge = { code: 'TOO_LARGE', field: 'file', allowed: `at most ${maxBytes} bytes` };
    expect(await refusal(await png({ bytes: maxBytes + 1 }))).toEqual(tooLarge);
    expect(await refusal(await png({ bytes: maxBytes + 70_000 }))).toEqual(tooLarge);
  });

  it('refuses what is too large also when it was cut off before anybody looked at it', async () => {
    const sample = await png({ bytes: maxBytes + 60_000 });
    let refused: ReturnType<typeof refusal> | undefined;
    await app.db.$transaction(
      async (tx) => {
        await tx.$executeRaw`LOCK TABLE attachment IN ACCESS EXCLUSIVE MODE`;
        refused = refusal(sample);
        const waits = () =>
          tx.$queryRaw<object[]>`SELECT FROM pg_locks WHERE NOT granted AND relation = 'attachment'::regclass`;
        await expect.poll(waits).not.toEqual([]);
        // Whatever has come of a file that is cut off is thrown away.
        await expect.poll(() => inTransit(app.files.spoolFolder)).toEqual([]);
      },
      { timeout: 120_000 },
    );
    expect(await refused).toMatchObject({ code: 'TOO_LARGE', allowed: `at most ${maxBytes} bytes` });
  });

  it('refuses an empty file, a kind it does not offer and a name without one', async () => {
    expect(await refusal({ name: 'empty.png', content: '' })).toMatchObject({ code: 'EMPTY', field: 'file' });
    const notAllowed = {
      code: 'NOT_ALLOWED',
      field: 'file',
      allowed: `a file of one of the kinds ${kinds.join(', ')}`,
    };
    for (const name of ['run.exe', 'page.html', 'image.svg', 'png', 'screen.png.exe']) {
      expect(await refusal({ name, content: '<svg onload="alert(1)">' })).toEqual(notAllowed);
    }
  });

  it('refuses a file whose content is not what its name says', async () => {
    const wrong = { code: 'INVALID', field: 'file', allowed: 'a file whose content is what its name says' };
    expect(await refusal({ name: 'screen.png', content: '<script>alert(1)</script>' })).toEqual(wrong);
    expect(await refusal({ name: 'photo.jpg', content: (await png()).content })).toEqual(wrong);
  });

  it('takes as many files with a message as its limit says, and refuses one more', async () => {
    const { id: ticketId } = await desk.openTicket();
    const ids: string[] = [];
    for (let count = 0; count <= maxCount; count += 1) {
      ids.push((await upload(desk.owner, desk.deskId, await png({ name: `${count}.png` }))).id);
    }
    const { extensions } = await desk.owner.error(postReply, replyWith(ticketId, ids));
    expect(extensions).toEqual({
      code: 'BAD_INPUT',
      issues: [{ field: 'attachmentIds', code: 'TOO_MANY', allowed: `at most ${maxCount} files` }],
    });
    const sent = [...ids.slice(0, maxCount)].reverse();
    const { postReply: payload } = await desk.owner.data(postReply, replyWith(ticketId, sent));
    expect(payload.message.attachments.map(({ id }: { id: string }) => id)).toEqual(sent);
  });

  it('leaves nothing in transit, whatever came of a file', async () => {
    await expect.poll(() => inTransit(app.files.spoolFolder)).toEqual([]);
  });
});

describe('a file that is not sent yet', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk(app, cloud);
  });
  const unknown = {
    field: 'attachmentIds.0',
    code: 'UNKNOWN',
    allowed: 'each file once: uploaded by you to this desk in the last 3 days, not sent yet',
  };
  const issuesOf = async (client: Client, ticketId: string, ids: string[]) =>
    (await client.error(postReply, replyWith(ticketId, ids))).extensions.issues;

  it('is its uploader’s alone, to see, to send and to remove', async () => {
    const { id: ticketId } = await desk.openTicket();
    const { id } = await upload(desk.owner, desk.deskId, text('trace.log'));
    const node = { document: `query ($id: ID!) { node(id: $id) { ... on Attachment { name } } }`, variables: { id } };
    expect(await desk.owner.data(node.document, node.variables)).toEqual({ node: { name: 'trace.log' } });

    const remove = `mutation ($id: ID!) { removeUpload(input: { attachmentId: $id }) { attachmentId } }`;
    for (const other of [desk.member, desk.stranger, desk.agent]) {
      expect(await other.data(node.document, node.variables)).toEqual({ node: null });
      expect((await other.error(remove, { id })).extensions.code).toBe('NOT_FOUND');
    }
    expect(await issuesOf(desk.member, ticketId, [id])).toEqual([unknown]);
    expect(await issuesOf(desk.agent, ticketId, [id])).toEqual([unknown]);

    expect(await desk.owner.data(remove, { id })).toEqual({ removeUpload: { attachmentId: id } });
    expect(await issuesOf(desk.owner, ticketId, [id])).toEqual([unknown]);
    expect((await desk.owner.error(remove, { id })).extensions.code).toBe('NOT_FOUND');
  });

  it('is sent once, with one message, and then can not be removed', async () => {
    const { id: ticketId } = await desk.openTicket();
    const { id } = await upload(desk.owner, desk.deskId, text('trace.log'));
    const repeated = { ...unknown, field: 'attachmentIds.1' };
    expect(await issuesOf(desk.owner, ticketId, [id, id])).toEqual([repeated]);
    const { id: ofSomebodyElse } = await upload(desk.member, desk.deskId, text('theirs.log'));
    expect(await issuesOf(desk.owner, ticketId, [id, ofSomebodyElse])).toEqual([repeated]);
    const both = await Promise.all([1, 2].map(() => desk.owner.run(postReply, replyWith(ticketId, [id]))));
    expect(both.map(({ errors }) => errors?.[0]?.extensions.issues ?? 'sent').sort()).toEqual([[unknown], 'sent']);
    const remove = `mutation ($id: ID!) { removeUpload(input: { attachmentId: $id }) { attachmentId } }`;
    expect((await desk.owner.error(remove, { id })).extensions.code).toBe('NOT_FOUND');
  });

  it('stays with the first message when the request is repeated', async () => {
    const { id: ticketId } = await desk.openTicket();
    const { id } = await upload(desk.owner, desk.deskId, text('trace.log'));
    const variables = replyWith(ticketId, [id]);
    const first = await desk.owner.data(postReply, variables);
    expect(await desk.owner.data(postReply, variables)).toEqual(first);
    expect(first.postReply.message.attachments).toEqual([{ id, name: 'trace.log' }]);
  });

  it('goes to the desk it was uploaded for alone', async () => {
    const other = await openDesk(app, observability);
    expect((await uploadRefusal(desk.owner, other.deskId, await png())).code).toBe('NOT_FOUND');
    await app.db.workspaceMember.create({
      data: { workspaceId: other.workspace.id, personId: desk.people.owner.id, role: 'MEMBER' },
    });
    const owner = await app.as(desk.people.owner.id);
    const { id: ticketId } = await desk.openTicket();
    const { id } = await upload(owner, other.deskId, await png());
    expect(await issuesOf(owner, ticketId, [id])).toEqual([unknown]);
  });

  it('keeps its name, but no path and nothing that hides how it ends', async () => {
    const names = await Promise.all(
      ['../../etc/passwd.txt', 'C:\\Users\\ada\\trace.log', 'Übersicht für Łódź – 日本.txt', 'gpj\u202eexe.txt'].map(
        async (name) => (await upload(desk.owner, desk.deskId, text(name))).name,
      ),
    );
    expect(names).toEqual(['passwd.txt', 'trace.log', 'Übersicht für Łódź – 日本.txt', 'gpjexe.txt']);
    const long = await upload(desk.owner, desk.deskId, text(`${'x'.repeat(400)}.txt`));
    expect(long.name).toBe(`${'x'.repeat(251)}.txt`);
  });
});

describe('a ticket type with a form', () => {
  const createTicket = `mutation ($input: CreateTicketInput!) {
    createTicket(input: $input) { ticket { thread(first: 1) { edges { node { ... on Message { attachments { name isForm } } } } } } }
  }`;
  let desk: OpenDesk;
  let input: Record<string, unknown>;
  beforeAll(async () => {
    desk = await openDesk(app, observability);
    const { ticketTypes } = (
      await desk.owner.data(
        `query ($id: ID!) { node(id: $id) { ... on Desk { ticketTypes { id slug formKinds } } } }`,
        {
          id: desk.deskId,
        },
      )
    ).node;
    const type = ticketTypes.find(({ slug }: { slug: string }) => slug === 'account-ownership-transfer');
    expect(type.formKinds).toEqual(['doc', 'docx', 'pdf']);
    input = { workspaceId: desk.workspaceId, typeId: type.id, subject: 'New owner', body: { markdown: 'As signed.' } };
  });
  const issuesOf = async (more: Record<string, unknown>) => {
    const variables = { input: { ...input, clientMutationId: crypto.randomUUID(), ...more } };
    return (await desk.owner.error(createTicket, variables)).extensions.issues;
  };

  it('takes no ticket without a file of its kinds that is called the form', async () => {
    const allowed = 'one of the files, of the kinds doc, docx, pdf';
    const [form, picture] = [
      await upload(desk.owner, desk.deskId, {
        name: 'form.pdf',
        content: '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n',
      }),
      await upload(desk.owner, desk.deskId, await png()),
    ];
    const required = [{ field: 'formAttachmentId', code: 'REQUIRED', allowed }];
    const notAllowed = [{ field: 'formAttachmentId', code: 'NOT_ALLOWED', allowed }];
    expect(await issuesOf({})).toEqual(required);
    expect(await issuesOf({ attachmentIds: [form.id] })).toEqual(required);
    expect(await issuesOf({ attachmentIds: [picture.id], formAttachmentId: picture.id })).toEqual(notAllowed);
    expect(await issuesOf({ attachmentIds: [picture.id], formAttachmentId: form.id })).toEqual(notAllowed);

    const { createTicket: payload } = await desk.owner.data(createTicket, {
      input: {
        ...input,
        clientMutationId: crypto.randomUUID(),
        attachmentIds: [picture.id, form.id],
        formAttachmentId: form.id,
      },
    });
    expect(payload.ticket.thread.edges[0].node.attachments).toEqual([
      { name: 'screen.png', isForm: false },
      { name: 'form.pdf', isForm: true },
    ]);
  });

  it('is the only one that knows a form', async () => {
    const { id } = await upload(desk.owner, desk.deskId, await png());
    const issues = await issuesOf({ typeId: desk.typeId, attachmentIds: [id], formAttachmentId: id });
    expect(issues).toEqual([
      { field: 'formAttachmentId', code: 'NOT_ALLOWED', allowed: 'none: this type has no form' },
    ]);
  });
});
