import { KeyboardShortcutsExtension, namedSignals } from '@lexical/extension';
import {
  COMMAND_PRIORITY_EDITOR,
  CONTROL_OR_META,
  configExtension,
  createCommand,
  defineExtension,
  type LexicalCommand,
  safeCast,
} from 'lexical';

const SEND_COMMAND: LexicalCommand<KeyboardEvent> = createCommand('SEND_COMMAND');

interface SendShortcutConfig {
  /** Called on Ctrl+Enter, ⌘+Enter on a Mac. Without it the keys mean a new line, as they do elsewhere. */
  onSend: (() => void) | null;
}

/** Ctrl/⌘+Enter sends what is written. `onSend` is a signal of the output, so that it may change between renders. */
export const SendShortcutExtension = defineExtension({
  name: 'parley/send-shortcut',
  config: safeCast<SendShortcutConfig>({ onSend: null }),
  dependencies: [
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: { 'parley/send': { key: 'Enter', modifiers: CONTROL_OR_META, command: SEND_COMMAND } },
    }),
  ],
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) =>
    editor.registerCommand(
      SEND_COMMAND,
      (event) => {
        const onSend = state.getOutput().onSend.peek();
        if (onSend === null) return false;
        event.preventDefault();
        onSend();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});
