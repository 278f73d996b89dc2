import type { Attachment, Prisma } from '../../database/generated/client.ts';
import { visibleTo as messageVisibleTo } from '../conversations/policy.ts';
import { articlesVisibleTo } from '../knowledge/policy.ts';
import type { Viewer } from '../people/policy.ts';

/** Files that are neither in a message nor in an article or one of its versions. */
export const unsent = {
  messageId: null,
  articles: { none: {} },
  revisions: { none: {} },
} satisfies Prisma.AttachmentWhereInput;

/**
 * Files that somebody may know of: those they uploaded and have not sent, those of messages they may see, pictures of
 * articles they may read, and of what an article said once, where they are of its team.
 */
export function visibleTo(viewer: Viewer | null): Prisma.AttachmentWhereInput {
  const ofArticle = { articles: { some: { article: { is: articlesVisibleTo(viewer) } } } };
  return { state: { not: 'STORING' }, OR: [ofArticle, ...(viewer ? visibleSignedIn(viewer) : [])] };
}

const visibleSignedIn = (viewer: Viewer): Prisma.AttachmentWhereInput[] => [
  { ...unsent, uploaderId: viewer.personId },
  { message: { is: messageVisibleTo(viewer) } },
  { revisions: { some: { revision: { is: { article: { is: { deskId: { in: [...viewer.desks.keys()] } } } } } } } },
];

/** Whether its content may be read, by whoever may know of it: not before the virus scanner has judged it. */
export const isReadable = ({ state }: Pick<Attachment, 'state'>): boolean => state === 'AVAILABLE';

/** Only images that were encoded anew are shown in a page; everything else is downloaded. */
export const isShownInPage = ({ width }: Pick<Attachment, 'width'>): boolean => width !== null;
