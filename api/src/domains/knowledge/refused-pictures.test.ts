import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { globalId, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import {
  articleWith,
  createIllustrated,
  picture,
  sendIllustrated,
  showing,
} from '../../../test/illustrated-articles.ts';
import { png, text, upload } from '../../../test/uploads.ts';

let app: TestApp;
let open: OpenDesk;
let elsewhere: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openDesk(app, cloud);
  elsewhere = await openDesk(app, cloud);
});
afterAll(() => app.stop());

describe('an article is refused', () => {
  const issues = async (body: object, desk = open) => {
    const { errors } = await sendIllustrated(desk.agent, 'createArticle', {
      deskId: desk.deskId,
      article: await articleWith(app.db, desk, body),
    });
    return errors?.[0]?.extensions;
  };

  it('with pictures that its writer has not uploaded for the desk, each by its place', async () => {
    const own = await upload(open.agent, open.deskId, await png());
    const customers = await upload(open.owner, open.deskId, await png());
    const ofAnother = await upload(elsewhere.agent, elsewhere.deskId, await png());
    const inArticleElsewhere = await upload(elsewhere.agent, elsewhere.deskId, await png());
    await createIllustrated(app.db, elsewhere, showing(picture(inArticleElsewhere.id)));
    const sent = await upload(open.agent, open.deskId, await png());
    const { id: ticketId } = await open.openTicket();
    await open.agent.data('mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } } }', {
      input: { ticketId, attachmentIds: [sent.id], clientMutationId: crypto.randomUUID(), body: { markdown: 'Mine.' } },
    });
    const others = [
      customers.id,
      ofAnother.id,
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
    expect((await open.stranger.get(customers.url)).status).toBe(404);
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
    const { id, version } = await createIllustrated(app.db, open, showing(picture(file.id)));
    const article = await articleWith(app.db, open, showing(picture(globalId('Attachment', crypto.randomUUID()))));
    const { errors } = await sendIllustrated(open.agent, 'updateArticle', { at: { id, version }, article });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    const { node } = await open.agent.data(
      'query ($id: ID!) { node(id: $id) { ... on Article { version pictures { id } } } }',
      {
        id,
      },
    );
    expect(node).toEqual({ version, pictures: [{ id: file.id }] });
  });
});
