import type { Attachment, Prisma } from '../../database/generated/client.ts';
import { visibleTo as messageVisibleTo } from '../conversations/policy.ts';
import type { Viewer } from '../people/policy.ts';

/** Files that the viewer may know of: those they uploaded and have not sent, and those of messages they may see. */
export function visibleTo(viewer: Viewer): Prisma.AttachmentWhereInput {
  return {
    state: { not: 'STORING' },
    OR: [{ messageId: null, uploaderId: viewer.personId }, { message: { is: messageVisibleTo(viewer) } }],
  };
}

/** Whether its content may be read, by whoever may know of it: not before the virus scanner has judged it. */
export const isReadable = ({ state }: Pick<Attachment, 'state'>): boolean => state === 'AVAILABLE';

/** Only images that were encoded anew are shown in a page; everything else is downloaded. */
export const isShownInPage = ({ width }: Pick<Attachment, 'width'>): boolean => width !== null;
