import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { type FileRefusal, MAX_FRAMES, MAX_PIXELS } from './file-refusal.ts';

export type EncodedKind = 'jpg' | 'jpeg' | 'png' | 'gif' | 'webp';

export interface EncodeTask {
  readonly path: string;
  readonly kind: EncodedKind;
  /** Where the results go. */
  readonly folder: string;
}

export type EncodeResult =
  | {
      readonly ok: true;
      readonly path: string;
      readonly bytes: number;
      /** Pixels of one frame, after it was turned as its metadata asked for. */
      readonly width: number;
      readonly height: number;
      readonly thumbnailPath: string;
      readonly thumbnailBytes: number;
    }
  | { readonly ok: false; readonly reason: FileRefusal };

/** Encodes an image anew and makes its thumbnail. Runs in a process of its own, which tinypool starts. */
export default async function encodeImage({ path, kind, folder }: EncodeTask): Promise<EncodeResult> {
  sharp.concurrency(1);
  sharp.cache(false);
  const animated = kind === 'gif' || kind === 'webp';
  const input = sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated });
  const [encodedPath, thumbnailPath] = [join(folder, randomUUID()), join(folder, randomUUID())];
  try {
    const { pages = 1 } = await input.metadata();
    if (pages > MAX_FRAMES) return { ok: false, reason: 'TOO_MANY_FRAMES' };
    const encoded = await inFormat(input.autoOrient(), kind).toFile(encodedPath);
    const thumbnail = await sharp(encodedPath)
      .resize({ width: 480, height: 480, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(thumbnailPath);
    return {
      ok: true,
      path: encodedPath,
      bytes: encoded.size,
      width: encoded.width,
      height: encoded.pageHeight ?? encoded.height,
      thumbnailPath,
      thumbnailBytes: thumbnail.size,
    };
  } catch (error) {
    const tooLarge = error instanceof Error && error.message.includes('exceeds pixel limit');
    return { ok: false, reason: tooLarge ? 'TOO_MANY_PIXELS' : 'BROKEN' };
  }
}

function inFormat(image: Sharp, kind: EncodedKind): Sharp {
  if (kind === 'png') return image.png();
  if (kind === 'gif') return image.gif();
  if (kind === 'webp') return image.webp({ quality: 85 });
  return image.jpeg({ quality: 85, chromaSubsampling: '4:4:4' });
}
