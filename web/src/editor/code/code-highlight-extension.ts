import { $isCodeNode, CodeExtension, CodeNode } from '@lexical/code';
import { $getNodeByKey, defineExtension, type NodeKey } from 'lexical';
import { highlightCode } from './highlight-code.ts';

/** Colours the code in the editor as it will be when it is read, after each change of it or its language. */
export const CodeHighlightExtension = defineExtension({
  name: 'parley/code-highlight',
  dependencies: [CodeExtension],
  register: (editor) => {
    const shown = new Map<NodeKey, () => void>();
    const stop = editor.registerMutationListener(CodeNode, (mutations) => {
      for (const key of mutations.keys()) {
        shown.get(key)?.();
        shown.delete(key);
        const element = editor.getElementByKey(key);
        const language = editor.read(() => {
          const node = $getNodeByKey(key);
          return $isCodeNode(node) ? node.getLanguage() : null;
        });
        if (element && language) shown.set(key, highlightCode(element, language));
      }
    });
    return () => {
      stop();
      for (const undo of shown.values()) undo();
    };
  },
});
