import { nodeAttributes } from './node-attributes.ts';
import { type Issues, type RawNode, readAttributes } from './raw-node.ts';
import { type PictureNode, richTextLimits } from './rich-text.ts';
import { isStorable, isVisibleText } from './rich-text-bounds.ts';

/** A picture as an article names it: where it is and how large is not taken from outside. */
export function readPicture(node: RawNode, issues: Issues): PictureNode | null {
  const attributes = readAttributes(nodeAttributes.image, node, issues);
  if (!attributes) return null;
  const { attachmentId, alt, caption } = attributes;
  if (!isVisibleText(alt)) issues.add('PICTURE_WITHOUT_WORDS');
  for (const words of [alt, caption]) {
    if (words.length > richTextLimits.pictureWords) issues.add('TOO_LONG_PICTURE_WORDS');
    if (!isStorable(words)) issues.add('UNSTORABLE');
  }
  return { type: 'image', attachmentId, alt, caption, version: 1 };
}
