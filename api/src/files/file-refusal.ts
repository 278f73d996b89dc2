/** Why a file is not taken, judged by its content. */
export type FileRefusal = keyof typeof refusalWords;

/** Pixels of an image, those of all its frames together: what decoding it costs. A photo of 48 megapixels passes. */
export const MAX_PIXELS = 50_000_000;
/** Frames of an animation, which cost something each, however small they are. */
export const MAX_FRAMES = 1_000;

/** For each refusal, what would have been taken. */
export const refusalWords = {
  EMPTY: 'a file with something in it',
  OTHER_KIND: 'a file whose content is what its name says',
  NOT_TEXT: 'plain text in UTF-8',
  HIDDEN_CONTENT: 'a file of one kind, with no other hidden in it',
  BROKEN: 'a file that is whole and can be opened',
  TOO_MANY_PIXELS: `an image of at most ${MAX_PIXELS / 1_000_000} megapixels, all frames together`,
  TOO_MANY_FRAMES: `an animation of at most ${MAX_FRAMES.toLocaleString('en')} frames`,
} as const;
