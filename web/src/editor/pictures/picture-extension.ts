import { DRAG_DROP_PASTE, RichTextExtension } from '@lexical/rich-text';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  defineExtension,
  isDOMNode,
  type LexicalCommand,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
} from 'lexical';
import type { Picture } from './picture.ts';
import { $createPictureNode, $isPictureNode, $writePicture, PictureNode } from './picture-node.tsx';
import { PictureQuestionsExtension } from './picture-questions-extension.ts';

/** Puts a picture in after the block of the caret. */
export const INSERT_PICTURE_COMMAND: LexicalCommand<Picture> = createCommand('INSERT_PICTURE_COMMAND');
/** Says other things of a picture that is there. */
export const CHANGE_PICTURE_COMMAND: LexicalCommand<{ readonly key: NodeKey; readonly picture: Picture }> =
  createCommand('CHANGE_PICTURE_COMMAND');

/** Pictures between the blocks of an article, also pasted and dropped ones. A click selects one, as an arrow key does. */
export const PictureExtension = defineExtension({
  name: 'parley/picture',
  nodes: () => [PictureNode],
  dependencies: [RichTextExtension, PictureQuestionsExtension],
  register: (editor, _config, state) => {
    const { ask, takesPictures } = state.getDependency(PictureQuestionsExtension).output;
    const take = (files: readonly File[]) => {
      ask(...files.map((file) => ({ file, edited: null })));
      return true;
    };
    return mergeRegister(
      editor.registerNodeTransform(PictureNode, $keepInRoot),
      editor.registerCommand(DRAG_DROP_PASTE, take, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const files = 'clipboardData' in event ? filesOf(event.clipboardData) : [];
          if (files.length === 0) return false;
          event.preventDefault();
          take(files);
          // The rest of what was copied goes in where its pictures can't.
          return (
            takesPictures.peek() || !('clipboardData' in event && event.clipboardData?.types.includes('text/html'))
          );
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(INSERT_PICTURE_COMMAND, $insertPicture, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        CHANGE_PICTURE_COMMAND,
        ({ key, picture }) => {
          const node = $getNodeByKey(key);
          if ($isPictureNode(node)) $writePicture(node, picture);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(CLICK_COMMAND, $selectClicked, COMMAND_PRIORITY_LOW),
    );
  },
});

/** None where there is text: Word and spreadsheets put a picture of it beside. */
function filesOf(clipboard: DataTransfer | null): readonly File[] {
  return !clipboard || clipboard.types.includes('text/plain') ? [] : [...clipboard.files];
}

function $insertPicture(picture: Picture): boolean {
  const node = $createPictureNode(picture);
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(node);
  else {
    if (selection === null) $getRoot().selectEnd();
    $insertNodeToNearestRoot(node);
  }
  $keepInRoot(node);
  const next = node.getNextSibling() ?? node.insertAfter($createParagraphNode());
  next.selectStart();
  return true;
}

/** Out of whatever it was put into, such as a callout: readers' pages have pictures between blocks. */
function $keepInRoot(node: PictureNode): void {
  const outermost = node.getParents().at(-2);
  outermost?.insertAfter(node);
}

function $selectClicked({ target }: MouseEvent): boolean {
  const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
  if (!$isPictureNode(node)) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}
