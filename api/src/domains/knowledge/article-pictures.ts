import type { Prisma } from '../../database/generated/client.ts';
import type { Issue } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { type Body, toBody } from '../../rich-text/body.ts';
import type { Picture } from '../../rich-text/picture.ts';
import { picturesIn, type RichText } from '../../rich-text/rich-text.ts';
import { checkPictures } from '../attachments/service.ts';
import type { Viewer } from '../people/policy.ts';

type Transaction = Prisma.TransactionClient;

/** What an article says, or what is wrong with it. */
export type ArticleText = RichText | readonly Issue[];

/** An article's text in its three forms, and the files that it shows. */
export interface Illustrated {
  readonly body: Body;
  readonly pictureIds: readonly string[];
}

/**
 * Looks up the pictures of a text, and locks them until the transaction ends. Gives what is wrong with any of them instead, each under
 * its place among the pictures, as in `body.pictures.0`.
 */
export async function illustrate(
  tx: Transaction,
  viewer: Viewer,
  deskId: string,
  richText: RichText,
): Promise<Illustrated | readonly Issue[]> {
  const named = picturesIn(richText).map(({ attachmentId }, place) => {
    const field = `body.pictures.${place}`;
    return { attachmentId, field, id: decodeId(attachmentId, 'Attachment', field) };
  });
  const { pictures, issues } = await checkPictures(tx, viewer, deskId, named);
  if (issues.length > 0) return issues;
  const byName = new Map<string, Picture>();
  for (const { attachmentId, id } of named) {
    const picture = pictures.get(id);
    if (picture) byName.set(attachmentId, picture);
  }
  return { body: toBody(richText, byName), pictureIds: [...pictures.keys()] };
}

/** Has an article show these pictures from now on, and one of its versions for ever. */
export async function showPictures(
  tx: Transaction,
  { articleId, revisionId }: { readonly articleId: string; readonly revisionId: string },
  pictureIds: readonly string[],
): Promise<void> {
  await tx.articlePicture.deleteMany({ where: { articleId, attachmentId: { notIn: [...pictureIds] } } });
  await tx.articlePicture.createMany({
    data: pictureIds.map((attachmentId) => ({ articleId, attachmentId })),
    skipDuplicates: true,
  });
  await tx.revisionPicture.createMany({ data: pictureIds.map((attachmentId) => ({ revisionId, attachmentId })) });
}
