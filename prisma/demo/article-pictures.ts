import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { pictureOf } from '../../api/src/domains/attachments/service.ts';
import type { Picture } from '../../api/src/rich-text/picture.ts';
import type { BlockNode, PictureNode, RichText } from '../../api/src/rich-text/rich-text.ts';
import type { DemoFile } from './replayed-thread.ts';

/** A paragraph that is nothing else: ![What it shows](name.png "Its caption"), of files/. */
const PICTURE = /^!\[([^\]]+)\]\(([\w-]+\.png)(?: "([^"]+)")?\)$/;

/** An article's text with its pictures, and their files, which are still to be stored. */
export interface PicturedText {
  readonly richText: RichText;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly files: readonly DemoFile[];
}

/** Puts pictures in the place of the paragraphs that name them. */
export function withPictures(
  { root }: RichText,
  facts: Pick<DemoFile, 'deskId' | 'uploaderId' | 'createdAt'>,
): PicturedText {
  const pictures = new Map<string, Picture>();
  const files: DemoFile[] = [];
  const children = root.children.map((block) => {
    const [, alt, name, caption = ''] = PICTURE.exec(block.type === 'paragraph' ? wordsOf(block) : '') ?? [];
    if (alt === undefined || name === undefined) return block;
    const id = uuidv7({ msecs: facts.createdAt.getTime() });
    const attachmentId = Buffer.from(`Attachment:${id}`).toString('base64');
    const picture = pictureOf({ id, name, kind: 'png', ...sizeOfPng(name) });
    if (picture) pictures.set(attachmentId, picture);
    files.push({ id, name, ...facts, messageId: null, position: null, isForm: false });
    return { type: 'image', attachmentId, alt, caption, version: 1 } satisfies PictureNode;
  });
  return { richText: { root: { ...root, children } }, pictures, files };
}

function wordsOf({ children }: Extract<BlockNode, { type: 'paragraph' }>): string {
  return children.map((node) => ('text' in node ? node.text : '')).join('');
}

/** As its first chunk says it, in pixels. */
function sizeOfPng(name: string): { width: number; height: number } {
  const content = readFileSync(new URL(`files/${name}`, import.meta.url));
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}
