import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import {
  articleWith,
  changeIllustrated,
  createIllustrated,
  picture,
  showing,
} from '../../../test/illustrated-articles.ts';
import { png, upload } from '../../../test/uploads.ts';

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

const create = (desk: OpenDesk, body: object) => createIllustrated(app.db, desk, body);
const update = async (desk: OpenDesk, { id, version }: Data, body: object) =>
  changeIllustrated(desk.agent, 'updateArticle', {
    at: { id, version },
    article: await articleWith(app.db, desk, body),
  });
const setStatus = (desk: OpenDesk, { id, version }: Data, status: string) =>
  changeIllustrated(desk.agent, 'setArticleStatus', { at: { id, version }, status });

/** What the team, a customer, somebody of another desk and a visitor get. */
const statuses = (desk: OpenDesk, path: string) => {
  const other = desk === open ? closed : open;
  const clients = [desk.agent, desk.owner, other.agent, other.owner, app.anonymous()];
  return Promise.all(clients.map(async (client) => (await client.get(path)).status));
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
    const restored = await changeIllustrated(open.agent, 'restoreArticleRevision', { at, revisionId: first.id });
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
    expect((await open.agent.get(file.url)).status).toBe(200);
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
