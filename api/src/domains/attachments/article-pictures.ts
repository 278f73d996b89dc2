import type { Attachment, Prisma } from '../../database/generated/client.ts';
import type { Issue } from '../../errors.ts';
import { filePath } from '../../files/file-url.ts';
import type { Picture } from '../../rich-text/picture.ts';
import type { Viewer } from '../people/policy.ts';
import { lockFiles } from './lock-files.ts';
import { unsent } from './policy.ts';

/** Pixels of a thumbnail's longer side at most. */
const THUMBNAIL = 480;
/** Kinds of which the thumbnail shows all that the picture does: of others it is the first frame. */
const stillKinds: readonly string[] = ['jpg', 'jpeg', 'png'];

/** Pictures by their ids, and what is wrong with the others, each under the field that is given with its id. */
export interface CheckedPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly issues: readonly Issue[];
}

/**
 * The pictures that an article of a desk is to show: what its author has uploaded for the desk and not sent, and what articles of
 * the desk have or had. Locks them, so that nothing else sends or sweeps them until the transaction ends.
 */
export async function checkPictures(
  tx: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'personId'>,
  deskId: string,
  named: readonly { readonly id: string; readonly field: string }[],
): Promise<CheckedPictures> {
  if (named.length === 0) return { pictures: new Map(), issues: [] };
  const ids = named.map(({ id }) => id);
  await lockFiles(tx, ids);
  const files = await tx.attachment.findMany({
    where: {
      id: { in: ids },
      deskId,
      messageId: null,
      state: { not: 'STORING' },
      OR: [{ ...unsent, uploaderId: viewer.personId }, { articles: { some: {} } }, { revisions: { some: {} } }],
    },
  });
  const known = new Map(files.map((file) => [file.id, file]));
  const issues = named.flatMap(({ id, field }) => issuesOf(known.get(id), field));
  const pictures = new Map<string, Picture>();
  for (const file of files) {
    const picture = pictureOf(file);
    if (picture) pictures.set(file.id, picture);
  }
  return { pictures, issues };
}

function issuesOf(file: Attachment | undefined, field: string): Issue[] {
  if (!file) {
    const allowed = 'pictures uploaded by you to this desk in the last 3 days, not sent yet, and those of its articles';
    return [{ field, code: 'UNKNOWN', allowed }];
  }
  const allowed = allowedInsteadOf(file);
  return allowed === null ? [] : [{ field, code: 'NOT_ALLOWED', allowed }];
}

function allowedInsteadOf({ name, state, width }: Attachment): string | null {
  if (width === null) return `pictures of the kinds jpg, jpeg, png, gif, webp; ${name} is none`;
  if (state === 'QUARANTINED') return `files without a virus; in ${name} one was found`;
  return state === 'CHECKING' ? `files that the virus scanner has looked at; ${name} still waits for it` : null;
}

/** What pages show of a file; null for one that is no picture. */
export function pictureOf(file: Pick<Attachment, 'id' | 'name' | 'kind' | 'width' | 'height'>): Picture | null {
  const { kind, width, height } = file;
  if (width === null || height === null) return null;
  const scale = THUMBNAIL / Math.max(width, height);
  const isSmaller = scale < 1 && stillKinds.includes(kind);
  const small = isSmaller ? { src: filePath(file, 'thumbnail'), width: Math.round(width * scale) } : null;
  return { src: filePath(file), width, height, small };
}
