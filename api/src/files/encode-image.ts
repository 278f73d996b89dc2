import { stat } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { type FileRefusal, MAX_ANIMATION_PIXELS, MAX_FRAMES, MAX_PIXELS, MAX_SECONDS } from './file-refusal.ts';

/** A bitmap (bmp) is not among them: it is a download like any other file. */
export type EncodedKind = 'jpg' | 'jpeg' | 'png' | 'gif' | 'webp';

export interface EncodeTask {
  readonly path: string;
  readonly kind: EncodedKind;
}

export interface EncodedImage {
  /** Beside the original, as is the thumbnail. */
  readonly path: string;
  readonly bytes: number;
  /** Pixels of one frame, turned as its metadata asked for. */
  readonly width: number;
  readonly height: number;
  /** A WebP of at most 480 pixels on its longer side, of the first frame. */
  readonly thumbnailPath: string;
  readonly thumbnailBytes: number;
}

export type EncodeResult =
  | ({ readonly ok: true } & EncodedImage)
  | { readonly ok: false; readonly reason: FileRefusal };

/**
 * Encodes an image anew, in its own format: pixels, frames and their times, in sRGB and the right way up. What else was in the
 * file is not in the result: where and with what it was taken, comments, profiles, whatever was hidden or appended. And makes
 * its thumbnail.
 */
export async function encodeImage({ path, kind }: EncodeTask): Promise<EncodeResult> {
  const [encodedPath, thumbnailPath] = [`${path}.encoded`, `${path}.thumbnail`];
  try {
    const original = open(path, kind);
    const metadata = await original.metadata();
    const reason = refusalOf(metadata, kind);
    if (reason) return { ok: false, reason };

    const { width, height, pageHeight } = await inFormat(original.autoOrient(), kind, metadata).toFile(encodedPath);
    await open(encodedPath)
      .resize({ width: 480, height: 480, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(thumbnailPath);
    const bytes = (await stat(encodedPath)).size;
    const thumbnailBytes = (await stat(thumbnailPath)).size;
    return { ok: true, path: encodedPath, bytes, width, height: pageHeight ?? height, thumbnailPath, thumbnailBytes };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** With all frames where the kind has some. */
function open(path: string, kind?: EncodedKind): Sharp {
  // Warnings are let pass: cameras and phones write files that cause some.
  const image = sharp(path, { animated: isAnimated(kind), limitInputPixels: maxPixels(kind), failOn: 'error' });
  return image.timeout({ seconds: MAX_SECONDS });
}

const isAnimated = (kind: EncodedKind | undefined): kind is 'gif' | 'webp' => kind === 'gif' || kind === 'webp';
const maxPixels = (kind: EncodedKind | undefined) => (isAnimated(kind) ? MAX_ANIMATION_PIXELS[kind] : MAX_PIXELS);

/** sharp has refused what it found too large, but where all frames are too much for it to count. */
function refusalOf({ width, height, pageHeight = height, pages = 1 }: Metadata, kind: EncodedKind): FileRefusal | null {
  const pixels = width * pageHeight;
  if (pixels > MAX_PIXELS || pixels * pages > maxPixels(kind)) return 'TOO_MANY_PIXELS';
  return pages > MAX_FRAMES ? 'TOO_MANY_FRAMES' : null;
}

function inFormat(image: Sharp, kind: EncodedKind, { isPalette, chromaSubsampling }: Metadata): Sharp {
  switch (kind) {
    case 'png':
      return isPalette ? image.png({ palette: true, quality: 100, dither: 0 }) : image.png();
    case 'gif':
      return image.gif({ effort: 4 });
    case 'webp':
      return image.webp({ quality: 85, effort: 3 });
    default:
      // Optimised coding would save a tenth of the bytes for five times the memory.
      return image.jpeg({
        quality: 85,
        chromaSubsampling: chromaSubsampling === '4:4:4' ? '4:4:4' : '4:2:0',
        optimiseCoding: false,
      });
  }
}

/** sharp tells them apart by their words alone. */
function reasonOf(error: unknown): FileRefusal {
  const words = error instanceof Error ? error.message : '';
  if (words.includes('exceeds pixel limit')) return 'TOO_MANY_PIXELS';
  return words.includes('timeout') ? 'TOO_SLOW' : 'BROKEN';
}
