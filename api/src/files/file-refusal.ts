/** Pixels of an image, or of one frame: some hundred megabytes while it is decoded. A photo of 48 megapixels passes. */
export const MAX_PIXELS = 50_000_000;

/** Pixels of all frames together. A GIF is decoded frame by frame, a WebP in one piece. */
export const MAX_ANIMATION_PIXELS = { gif: 200_000_000, webp: 100_000_000 };

/** Frames cost something each, however small they are. */
export const MAX_FRAMES = 1_000;

/** Seconds that encoding an image may take. */
export const MAX_SECONDS = 60;

const megapixels = (pixels: number) => `${pixels / 1_000_000} megapixels`;

/** Why a file is not taken, judged by its content, and in words what would have been. */
export const refusalWords = {
  EMPTY: 'a file with something in it',
  OTHER_KIND: 'a file whose content is what its name says',
  NOT_TEXT: 'plain text in UTF-8',
  HIDDEN_CONTENT: 'a file of one kind, with no other hidden in it',
  BROKEN: 'a file that is whole and can be opened',
  TOO_MANY_PIXELS: `an image of at most ${megapixels(MAX_PIXELS)}, an animation of at most ${megapixels(MAX_ANIMATION_PIXELS.gif)} in all frames together (WebP: ${megapixels(MAX_ANIMATION_PIXELS.webp)})`,
  TOO_MANY_FRAMES: `an animation of at most ${MAX_FRAMES.toLocaleString('en')} frames`,
  TOO_SLOW: `an image that can be encoded within ${MAX_SECONDS} seconds`,
} as const;

export type FileRefusal = keyof typeof refusalWords;
