/** What is shown of a picture that a text only names. */
export interface Picture {
  /** A path on this server. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The same with fewer pixels; null where there is none. */
  readonly small: { readonly src: string; readonly width: number } | null;
}

/** By the id that a text names it by. */
export type Pictures = ReadonlyMap<string, Picture>;

export const noPictures: Pictures = new Map();
