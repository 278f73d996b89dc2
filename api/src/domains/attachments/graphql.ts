import { builder } from '../../builder.ts';
import { AttachmentState } from '../../database/generated/enums.ts';
import { filePath } from '../../files/file-url.ts';
import { decodeId } from '../../global-id.ts';
import { isReadable, isShownInPage, visibleTo } from './policy.ts';

// STORING is never seen: a file exists for others once its content is stored.
const { STORING: _, ...visibleStates } = AttachmentState;

const AttachmentStateEnum = builder.enumType('AttachmentState', {
  description: 'Whether the content of a file can be read.',
  values: {
    CHECKING: { value: visibleStates.CHECKING, description: 'It waits for the virus scanner.' },
    AVAILABLE: { value: visibleStates.AVAILABLE, description: 'It can be read.' },
    QUARANTINED: { value: visibleStates.QUARANTINED, description: 'The virus scanner found something: it never will.' },
  },
});

export const Attachment = builder.prismaNode('Attachment', {
  description:
    'A file. Until it is sent, its uploader alone sees it; then whoever sees its message, or the article that it is a ' +
    'picture of.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: visibleTo(viewer) }),
  // A file's paths follow from several of its columns.
  select: { id: true, name: true, state: true, width: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As its owner called it, at most 255 characters.' }),
    kind: t.exposeString('kind', { description: "Its kind by extension: one of those in the desk's policy." }),
    contentType: t.exposeString('contentType', { description: 'As it is downloaded, judged by its content.' }),
    bytes: t.exposeInt('bytes', { description: 'As it is stored: images are encoded anew, without metadata.' }),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels; null unless it is shown in a page.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels; null unless it is shown in a page.' }),
    state: t.field({
      type: AttachmentStateEnum,
      description: 'Whether its content can be read.',
      select: { state: true },
      resolve: ({ state }) => {
        if (state === 'STORING') throw new Error('A file that is not stored yet was read.');
        return state;
      },
    }),
    isForm: t.exposeBoolean('isForm', { description: "It is the filled-in form that the ticket's type asks for." }),
    url: t.string({
      nullable: true,
      description:
        'Where it is, a path on this server; null unless it can be read. Every request for it needs a session whose ' +
        'person may see it, but for pictures that everybody may; `viewer.fileUrl` gives an address for where there is none.',
      resolve: (file) => (isReadable(file) ? filePath(file) : null),
    }),
    thumbnailUrl: t.string({
      nullable: true,
      description: 'The same for a WebP of at most 480 pixels; null unless it is shown in a page.',
      resolve: (file) => (isReadable(file) && isShownInPage(file) ? filePath(file, 'thumbnail') : null),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded.' }),
  }),
});

const SignedFileUrl = builder.objectRef<{ url: string; expiresAt: Date }>('SignedFileUrl').implement({
  description: 'An address of a file that works without a session, for a short time.',
  fields: (t) => ({
    url: t.exposeString('url', {
      description: 'A path on this server. It works as long as the session it was made in, and its person’s access.',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'It works until then: for 5 minutes.' }),
  }),
});

builder.objectField('Viewer', 'fileUrl', (t) =>
  t.field({
    type: SignedFileUrl,
    nullable: true,
    description: 'An address of a file for programs without a cookie; null for one that can not be read, whyever.',
    args: {
      attachmentId: t.arg.id({ description: "The file's id." }),
      thumbnail: t.arg.boolean({ defaultValue: false, description: 'Of the thumbnail instead.' }),
    },
    resolve: async (viewer, args, { db, fileUrls, now }) => {
      const id = decodeId(args.attachmentId, 'Attachment', 'attachmentId');
      const file = await db.attachment.findFirst({ where: { id, AND: visibleTo(viewer) } });
      if (!file || !isReadable(file) || (args.thumbnail && !isShownInPage(file))) return null;
      const variant = args.thumbnail ? 'thumbnail' : 'original';
      return fileUrls.sign(file, variant, viewer.sessionId, now());
    },
  }),
);
