import type { RichTextValue } from '@/editor/rich-text-value.ts';

/** A picture of an article, as the editor has it. */
export interface Picture {
  /** Global id of its file: all that the API takes, with the words. */
  readonly attachmentId: string;
  /** What it shows, for who can't see it. */
  readonly alt: string;
  /** What stands below it; may be empty. */
  readonly caption: string;
  /** Path on this server. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture's file, as the API tells of it. */
export interface PictureFile {
  readonly id: string;
  readonly url: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** As the API addresses files; a picture that is anywhere else is none. */
const OWN_FILE = /^\/files\/[0-9a-f-]{36}\/[^/?#]+$/;

/** The path of a picture, if it is one of this server's. */
export const ownPath = (src: unknown): string => (typeof src === 'string' && OWN_FILE.test(src) ? src : '');

/** A document of the API with where its pictures are: its text only names their files. */
export function placePictures({ root }: RichTextValue, files: readonly PictureFile[]): RichTextValue {
  const known = new Map(files.map((file) => [file.id, file]));
  const children = root.children.map((block) => {
    const file = 'attachmentId' in block ? known.get(String(block.attachmentId)) : undefined;
    return file ? { ...block, src: file.url, width: file.width, height: file.height } : block;
  });
  return { root: { ...root, children } };
}
