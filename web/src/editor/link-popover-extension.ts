import { KeyboardShortcutsExtension, signal } from '@lexical/extension';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  CONTROL_OR_META,
  configExtension,
  createCommand,
  defineExtension,
  type LexicalCommand,
} from 'lexical';
import { $blockTypeAt } from './block-type.ts';

const EDIT_LINK_COMMAND: LexicalCommand<KeyboardEvent> = createCommand('EDIT_LINK_COMMAND');

/** Whether the field for a link's address is open; Ctrl/⌘+K opens it, but in code, which has no links. */
export const LinkPopoverExtension = defineExtension({
  name: 'parley/link-popover',
  dependencies: [
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: { 'parley/edit-link': { key: 'k', modifiers: CONTROL_OR_META, command: EDIT_LINK_COMMAND } },
    }),
  ],
  build: () => ({ isOpen: signal(false) }),
  register: (editor, _config, state) =>
    editor.registerCommand(
      EDIT_LINK_COMMAND,
      (event) => {
        event.preventDefault();
        const selection = $getSelection();
        const isCode = $isRangeSelection(selection) && $blockTypeAt(selection.anchor.getNode()) === 'code';
        if (!isCode) state.getOutput().isOpen.value = true;
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});
