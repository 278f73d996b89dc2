import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';

/** Where pictures of an article go, and which are taken. */
export interface PicturePlace {
  readonly deskId: string;
  /** Of no kinds where the desk takes no pictures. */
  readonly policy: AttachmentPolicy;
}

/** Of these the API makes pictures that pages show; everything else is a download. */
const kinds: readonly string[] = ['jpg', 'jpeg', 'png', 'gif', 'webp'];

/** Where a desk's pictures go. */
export function picturePlace(deskId: string, policy: AttachmentPolicy): PicturePlace {
  return { deskId, policy: { ...policy, kinds: policy.kinds.filter((kind) => kinds.includes(kind)), maxCount: 1 } };
}
