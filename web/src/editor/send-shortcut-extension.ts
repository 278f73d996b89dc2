import { KeyboardShortcutsExtension, namedSignals } from '@lexical/extension';
import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  CONTROL_OR_META,
  configExtension,
  createCommand,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  mergeRegister,
  safeCast,
} from 'lexical';

const SEND_COMMAND: LexicalCommand<KeyboardEvent> = createCommand('SEND_COMMAND');

interface SendShortcutConfig {
  /** Called on Ctrl+Enter, ⌘+Enter on a Mac. Without it the keys mean a new line, as they do elsewhere. */
  onSend: (() => void) | null;
  /** Enter alone sends as well, where it would only begin another paragraph. */
  sendsOnEnter: boolean;
}

/** Ctrl/⌘+Enter sends what is written. The signals of the output may change between renders. */
export const SendShortcutExtension = defineExtension({
  name: 'parley/send-shortcut',
  config: safeCast<SendShortcutConfig>({ onSend: null, sendsOnEnter: false }),
  dependencies: [
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: { 'parley/send': { key: 'Enter', modifiers: CONTROL_OR_META, command: SEND_COMMAND } },
    }),
  ],
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => {
    const { onSend, sendsOnEnter } = state.getOutput();

    function send(event: KeyboardEvent | null): boolean {
      const sendNow = onSend.peek();
      if (sendNow === null) return false;
      event?.preventDefault();
      sendNow();
      return true;
    }
    return mergeRegister(
      editor.registerCommand(SEND_COMMAND, send, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const isPlain = event !== null && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
          return sendsOnEnter.peek() && isPlain && !event.isComposing && $isInParagraph() ? send(event) : false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});

/** In lists, quotes and code Enter has a work of its own, and so it has after what is about to become code. */
function $isInParagraph(): boolean {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
  return $isParagraphNode(block) && !block.getTextContent().startsWith('```');
}
