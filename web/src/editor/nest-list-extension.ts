import { $isListItemNode, ListExtension } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { MAX_INDENT } from './allowed-content-extension.ts';

/**
 * In a list Tab moves items into a list within it, and Shift+Tab out again. Where an item can't be moved, and everywhere
 * else, the key goes on to the next control: nobody is kept in the field.
 */
export const NestListExtension = defineExtension({
  name: 'parley/nest-list',
  dependencies: [ListExtension],
  register: (editor) =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (!$canMoveItem(event.shiftKey)) return false;
        event.preventDefault();
        return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
      },
      COMMAND_PRIORITY_LOW,
    ),
});

function $canMoveItem(out: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const node = selection.anchor.getNode();
  const item = [node, ...node.getParents()].find($isListItemNode);
  if (!item) return false;
  return out ? item.getIndent() > 0 : item.getIndent() < MAX_INDENT && item.getPreviousSibling() !== null;
}
