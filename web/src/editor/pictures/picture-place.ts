import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';

/** Where pictures of an article go, and which are taken. */
export interface PicturePlace {
  readonly deskId: string;
  readonly policy: AttachmentPolicy;
}

/** Of these the API makes pictures that pages show; everything else is a download. */
const kinds: readonly string[] = ['jpg', 'jpeg', 'png', 'gif', 'webp'];

/** Where a desk's pictures go; undefined for a desk that takes no files that are pictures. */
export function picturePlace(deskId: string, policy: AttachmentPolicy): PicturePlace | undefined {
  const taken = policy.kinds.filter((kind) => kinds.includes(kind));
  return taken.length === 0 ? undefined : { deskId, policy: { ...policy, kinds: taken, maxCount: 1 } };
}
