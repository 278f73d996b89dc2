import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import type { ReactNode } from 'react';
import { EditedPicture } from './edited-picture.tsx';
import { ownPath, type Picture } from './picture.ts';

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const pixels = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) ? value : 0);

const attachmentIdState = createState('attachmentId', { parse: words });
const altState = createState('alt', { parse: words });
const captionState = createState('caption', { parse: words });
// Whoever pastes a document of their own making must not have the page ask another server for anything.
const srcState = createState('src', { parse: ownPath });
const widthState = createState('width', { parse: pixels });
const heightState = createState('height', { parse: pixels });

/** A picture between the blocks of an article. */
export class PictureNode extends DecoratorNode<ReactNode> {
  override $config() {
    const states = [attachmentIdState, altState, captionState, srcState, widthState, heightState];
    return this.config('image', {
      extends: DecoratorNode,
      stateConfigs: states.map((stateConfig) => ({ stateConfig, flat: true })),
    });
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'rich-text-picture';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): false {
    return false;
  }

  /** To other programs a picture is its words: where it is, they can't go. */
  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('p');
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return `[${$getState(this, altState)}]`;
  }

  override decorate(): ReactNode {
    return <EditedPicture nodeKey={this.getKey()} picture={$pictureOf(this)} />;
  }
}

export const $isPictureNode = (node: LexicalNode | null | undefined): node is PictureNode =>
  node instanceof PictureNode;

export const $createPictureNode = (picture: Picture): PictureNode => $writePicture($create(PictureNode), picture);

export function $writePicture(node: PictureNode, picture: Picture): PictureNode {
  $setState(node, attachmentIdState, picture.attachmentId);
  $setState(node, altState, picture.alt);
  $setState(node, captionState, picture.caption);
  $setState(node, srcState, picture.src);
  $setState(node, widthState, picture.width);
  return $setState(node, heightState, picture.height);
}

export const $pictureOf = (node: PictureNode): Picture => ({
  attachmentId: $getState(node, attachmentIdState),
  alt: $getState(node, altState),
  caption: $getState(node, captionState),
  src: $getState(node, srcState),
  width: $getState(node, widthState),
  height: $getState(node, heightState),
});
