import { KeyboardShortcutsExtension, namedSignals } from '@lexical/extension';
import {
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  defineExtension,
  type LexicalCommand,
  safeCast,
} from 'lexical';

const GO_TO_TOOLBAR_COMMAND: LexicalCommand<KeyboardEvent> = createCommand('GO_TO_TOOLBAR_COMMAND');

interface ToolbarShortcutConfig {
  /** What Alt+F10 moves the focus to. */
  toolbar: HTMLElement | null;
}

/** Alt+F10 goes from the text to its toolbar, as in most editors: the Tab key may be needed for lists. */
export const ToolbarShortcutExtension = defineExtension({
  name: 'parley/toolbar-shortcut',
  config: safeCast<ToolbarShortcutConfig>({ toolbar: null }),
  dependencies: [
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: { 'parley/toolbar': { key: 'F10', modifiers: { altKey: true }, command: GO_TO_TOOLBAR_COMMAND } },
    }),
  ],
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) =>
    editor.registerCommand(
      GO_TO_TOOLBAR_COMMAND,
      (event) => {
        const toolbar = state.getOutput().toolbar.peek();
        if (toolbar === null) return false;
        event.preventDefault();
        toolbar.focus();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});
