import { namedSignals } from '@lexical/extension';
import {
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  safeCast,
} from 'lexical';

interface SlashConfig {
  /** Called when "/" is typed where a line begins. Without it the key writes what it says. */
  onSlash: (() => void) | null;
}

/** "/" in an empty line opens what the editor's parent has to choose from. `onSlash` is a signal of the output. */
export const SlashExtension = defineExtension({
  name: 'parley/slash',
  config: safeCast<SlashConfig>({ onSlash: null }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const onSlash = state.getOutput().onSlash.peek();
        if (onSlash === null || event.key !== '/' || event.isComposing) return false;
        if (event.ctrlKey || event.metaKey || event.altKey || !$isInEmptyLine()) return false;
        event.preventDefault();
        onSlash();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});

function $isInEmptyLine(): boolean {
  const selection = $getSelection();
  // Right after the click that brought the focus, the caret is not known yet: in an empty field it can be nowhere else.
  if (selection === null) return $getRoot().getTextContent() === '';
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  // A field that nobody has written in has no paragraph yet.
  return ($isParagraphNode(node) || $isRootNode(node)) && node.getTextContent() === '';
}
