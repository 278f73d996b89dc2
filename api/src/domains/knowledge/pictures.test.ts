import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addCategory } from '../../../test/knowledge.ts';
import { png, text, upload } from '../../../test/uploads.ts';

let app: TestApp;
let open: OpenDesk;
let closed: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openDesk(app, cloud);
  const features = cloud.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
  closed = await openDesk(app, { ...cloud, settings: { ...cloud.settings, features } });
});
afterAll(() => app.stop());

const picture = (attachmentId: string, words: object = {}) => ({
  type: 'image',
  attachmentId,
  alt: 'Two zones',
  ...words,
});
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'As drawn:' }] };
const showing = (...blocks: object[]) => ({ richText: { root: { type: 'root', children: [paragraph, ...blocks] } } });

let count = 0;
async function draft(desk: OpenDesk, body: object) {
  count += 1;
  const category = await addCategory(app.db, desk.desk.id, `category-${count}`);
  const own = { slug: `article-${count}`, title: 'Zones', summary: 'In a few words.', body };
  return { ...own, categoryId: globalId('ArticleCategory', category.id) };
}

const fields = 'article { id version body { html text richText } pictures { id url width height } }';
const run = (client: Client, mutation: string, input: object) =>
  client.run(
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${fields} } }`,
    { input },
  );
async function change(client: Client, mutation: string, input: object): Promise<Data> {
  const { data, errors } = await run(client, mutation, input);
  expect(errors).toBeUndefined();
  return data[mutation].article;
}
const create = async (desk: OpenDesk, body: object) =>
  change(desk.agent, 'createArticle', { deskId: desk.deskId, article: await draft(desk, body) });
const update = async (desk: OpenDesk, { id, version }: Data, body: object) =>
  change(desk.agent, 'updateArticle', { at: { id, version }, article: await draft(desk, body) });
const setStatus = (desk: OpenDesk, { id, version }: Data, status: string) =>
  change(desk.agent, 'setArticleStatus', { at: { id, version }, status });

const status = async ({ token }: Client, path: string) =>
  (await fetch(`${app.url}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} })).status;
/** What the team, a customer, somebody of another desk and a visitor get. */
const statuses = (desk: OpenDesk, path: string) => {
  const other = desk === open ? closed : open;
  return Promise.all([desk.agent, desk.owner, other.agent, other.owner, app.anonymous()].map((as) => status(as, path)));
};
const forTeam = [200, 404, 404, 404, 404];
const forCustomers = [200, 200, 404, 404, 404];
const forEverybody = [200, 200, 200, 200, 200];

describe('a picture of an article', () => {
  let file: Data;
  beforeEach(async () => {
    file = await upload(open.agent, open.deskId, await png());
  });

  it('stands in its HTML with its size and its words, and is named by its id in its rich text', async () => {
    const words = { alt: ' Two  zones & "one" line ', caption: 'Since <2026>' };
    const { body, pictures } = await create(
      open,
      showing({ ...picture(file.id, words), src: 'https://evil.example/' }),
    );
    expect(body).toEqual({
      html:
        `<p>As drawn:</p><figure><img src="${file.url}" srcset="${file.thumbnailUrl} 480w, ${file.url} 640w" ` +
        'alt="Two zones &amp; &quot;one&quot; line" width="640" height="400"><figcaption>Since &lt;2026&gt;</figcaption></figure>',
      text: 'As drawn:\n\n[Two zones & "one" line]\nSince <2026>',
      richText: expect.anything(),
    });
    const alt = 'Two zones & "one" line';
    expect(body.richText.root.children[1]).toEqual({
      ...{ type: 'image', attachmentId: file.id, alt, caption: 'Since <2026>', version: 1 },
    });
    expect(pictures).toEqual([{ id: file.id, url: file.url, width: 640, height: 400 }]);
  });

  it('is seen by whoever may read the article at that moment, and by nobody else', async () => {
    expect(await statuses(open, file.url)).toEqual(forTeam);
    let article = await create(open, showing(picture(file.id)));
    for (const path of [file.url, file.thumbnailUrl]) {
      article = await setStatus(open, article, 'DRAFT');
      expect(await statuses(open, path)).toEqual(forTeam);
      article = await setStatus(open, article, 'PUBLISHED');
      expect(await statuses(open, path)).toEqual(forEverybody);
      article = await setStatus(open, article, 'ARCHIVED');
      expect(await statuses(open, path)).toEqual(forTeam);
    }
    const node = 'query ($id: ID!) { node(id: $id) { ... on Attachment { name } } }';
    expect(await app.anonymous().data(node, { id: file.id })).toEqual({ node: null });
    await setStatus(open, article, 'PUBLISHED');
    expect(await app.anonymous().data(node, { id: file.id })).toEqual({ node: { name: 'screen.png' } });
  });

  it('is for customers and the team alone where the desk keeps its answers to them', async () => {
    const own = await upload(closed.agent, closed.deskId, await png());
    const article = await create(closed, showing(picture(own.id)));
    expect(await statuses(closed, own.url)).toEqual(forTeam);
    await setStatus(closed, article, 'PUBLISHED');
    expect(await statuses(closed, own.url)).toEqual(forCustomers);
    await app.db.desk.update({
      where: { id: closed.desk.id },
      data: { features: cloud.settings.features.filter((feature) => feature !== 'KNOWLEDGE') },
    });
    expect(await statuses(closed, own.url)).toEqual(forTeam);
  });

  it('is the team’s once the article shows another, and everybody’s again when that version is restored', async () => {
    const begun = await create(open, showing(picture(file.id)));
    const published = await setStatus(open, begun, 'PUBLISHED');
    const next = await upload(open.agent, open.deskId, await png({ name: 'next.png' }));
    const changed = await update(open, published, showing(picture(next.id), picture(next.id)));
    expect(changed.pictures).toEqual([expect.objectContaining({ id: next.id })]);
    expect([await statuses(open, file.url), await statuses(open, next.url)]).toEqual([forTeam, forEverybody]);

    const { node } = await open.agent.data(
      'query ($id: ID!) { node(id: $id) { ... on Article { revisions { id body { html } } } } }',
      { id: begun.id },
    );
    const [, first] = node.revisions;
    expect(first.body.html).toContain(file.url);
    const at = { id: begun.id, version: changed.version };
    const restored = await change(open.agent, 'restoreArticleRevision', { at, revisionId: first.id });
    expect(restored.pictures).toEqual([expect.objectContaining({ id: file.id })]);
    expect([await statuses(open, file.url), await statuses(open, next.url)]).toEqual([forEverybody, forTeam]);
  });

  it('may stand in other articles of the desk, whoever of the team writes them', async () => {
    await create(open, showing(picture(file.id)));
    const { id: personId } = open.people.agent;
    await app.db.attachment.updateMany({ where: { uploaderId: personId }, data: { uploaderId: null } });
    expect((await create(open, showing(picture(file.id)))).pictures).toHaveLength(1);
  });

  it('is sent in no message, and not removed as what was never sent', async () => {
    await create(open, showing(picture(file.id)));
    const { id: ticketId } = await open.openTicket();
    const reply = {
      ticketId,
      attachmentIds: [file.id],
      clientMutationId: crypto.randomUUID(),
      body: { markdown: 'Look.' },
    };
    const refused = await open.agent.error(
      'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }',
      { input: reply },
    );
    expect(refused.extensions.issues).toMatchObject([{ field: 'attachmentIds.0', code: 'UNKNOWN' }]);
    const remove = 'mutation ($id: ID!) { removeUpload(input: { attachmentId: $id }) { attachmentId } }';
    expect((await open.agent.error(remove, { id: file.id })).extensions.code).toBe('NOT_FOUND');
    expect(await status(open.agent, file.url)).toBe(200);
  });
});

describe('an article is refused', () => {
  const issues = async (body: object, desk = open) => {
    const { errors } = await run(desk.agent, 'createArticle', {
      deskId: desk.deskId,
      article: await draft(desk, body),
    });
    return errors?.[0]?.extensions;
  };

  it('with pictures that its writer has not uploaded for the desk, each by its place', async () => {
    const own = await upload(open.agent, open.deskId, await png());
    const customers = await upload(open.owner, open.deskId, await png());
    const elsewhere = await upload(closed.agent, closed.deskId, await png());
    const inArticleElsewhere = await upload(closed.agent, closed.deskId, await png());
    await create(closed, showing(picture(inArticleElsewhere.id)));
    const sent = await upload(open.agent, open.deskId, await png());
    const { id: ticketId } = await open.openTicket();
    await open.agent.data('mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } } }', {
      input: { ticketId, attachmentIds: [sent.id], clientMutationId: crypto.randomUUID(), body: { markdown: 'Mine.' } },
    });
    const others = [
      customers.id,
      elsewhere.id,
      inArticleElsewhere.id,
      sent.id,
      globalId('Attachment', crypto.randomUUID()),
    ];
    const allowed = 'pictures uploaded by you to this desk in the last 3 days, not sent yet, and those of its articles';
    expect(await issues(showing(picture(own.id), ...others.map((id) => picture(id))))).toEqual({
      code: 'BAD_INPUT',
      issues: others.map((_, index) => ({ field: `body.pictures.${index + 1}`, code: 'UNKNOWN', allowed })),
    });
    for (const id of ['nonsense', globalId('Ticket', crypto.randomUUID())]) {
      expect(await issues(showing(picture(id)))).toMatchObject({
        code: 'BAD_INPUT',
        issues: [{ field: 'body.pictures.0', code: 'INVALID' }],
      });
    }
    expect(await status(open.stranger, customers.url)).toBe(404);
  });

  it('with files that are no pictures, and with those that the virus scanner has not let pass', async () => {
    const log = await upload(open.agent, open.deskId, text('trace.log'));
    expect(await issues(showing(picture(log.id)))).toEqual({
      code: 'BAD_INPUT',
      issues: [
        {
          field: 'body.pictures.0',
          code: 'NOT_ALLOWED',
          allowed: 'pictures of the kinds jpg, jpeg, png, gif, webp; trace.log is none',
        },
      ],
    });
    const file = await upload(open.agent, open.deskId, await png());
    for (const [state, allowed] of [
      ['CHECKING', 'files that the virus scanner has looked at; screen.png still waits for it'],
      ['QUARANTINED', 'files without a virus; in screen.png one was found'],
    ] as const) {
      await app.db.attachment.update({ where: { id: localId(file.id) }, data: { state } });
      expect(await issues(showing(picture(file.id)))).toMatchObject({
        issues: [{ field: 'body.pictures.0', code: 'NOT_ALLOWED', allowed }],
      });
    }
    await app.db.attachment.update({ where: { id: localId(file.id) }, data: { state: 'STORING' } });
    expect(await issues(showing(picture(file.id)))).toMatchObject({ issues: [{ code: 'UNKNOWN' }] });
  });

  it('with pictures without words, with too many words, inside of other blocks, and too many of them', async () => {
    const { id } = await upload(open.agent, open.deskId, await png());
    for (const [blocks, code] of [
      [[picture(id, { alt: ' \n' })], 'REQUIRED'],
      [[{ type: 'image', attachmentId: id }], 'INVALID'],
      [[picture(id, { alt: 'x'.repeat(301) })], 'TOO_LONG'],
      [[picture(id, { caption: 'x'.repeat(301) })], 'TOO_LONG'],
      [[picture(id, { caption: 'a\ud800' })], 'INVALID'],
      [[{ type: 'quote', shadowRoot: true, children: [picture(id)] }], 'NOT_ALLOWED'],
      [[{ type: 'paragraph', children: [picture(id)] }], 'NOT_ALLOWED'],
      [Array.from({ length: 51 }, () => picture(id)), 'TOO_MANY'],
    ] as const) {
      expect(await issues(showing(...blocks))).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'body', code }] });
    }
  });

  it('as a whole: nothing of what it said before is gone', async () => {
    const file = await upload(open.agent, open.deskId, await png());
    const { id, version } = await create(open, showing(picture(file.id)));
    const article = await draft(open, showing(picture(globalId('Attachment', crypto.randomUUID()))));
    expect((await run(open.agent, 'updateArticle', { at: { id, version }, article })).errors).toHaveLength(1);
    const { node } = await open.agent.data(
      'query ($id: ID!) { node(id: $id) { ... on Article { version pictures { id } } } }',
      {
        id,
      },
    );
    expect(node).toEqual({ version, pictures: [{ id: file.id }] });
  });
});

it('messages and questions have no pictures', async () => {
  const { id } = await upload(open.agent, open.deskId, await png());
  const { id: ticketId } = await open.openTicket();
  const notAllowed = [
    { field: 'body', code: 'NOT_ALLOWED', allowed: 'pictures in articles alone, between their other blocks' },
  ];
  const reply = await open.agent.error(
    'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }',
    {
      input: { ticketId, clientMutationId: crypto.randomUUID(), body: showing(picture(id)) },
    },
  );
  expect(reply.extensions.issues).toEqual(notAllowed);
  const entry = { slug: 'why', question: 'Why?', body: showing(picture(id)) };
  const question = await open.agent.error(
    'mutation ($input: CreateFaqEntryInput!) { createFaqEntry(input: $input) { entry { id } } }',
    { input: { deskId: open.deskId, entry } },
  );
  expect(question.extensions.issues).toEqual(notAllowed);
});
