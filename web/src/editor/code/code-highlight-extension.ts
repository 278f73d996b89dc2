import { CodeExtension } from '@lexical/code';
import { defineExtension, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical';
import { $codeBlocks } from './code-blocks.ts';
import { highlightCode } from './highlight-code.ts';

interface ShownBlock {
  readonly key: NodeKey;
  readonly element: HTMLElement;
  readonly language: string;
  readonly code: string;
}

/** Colours the code in the editor as it will be when it is read, after each change of it or its language. */
export const CodeHighlightExtension = defineExtension({
  name: 'parley/code-highlight',
  dependencies: [CodeExtension],
  register: (editor) => {
    let shown: (ShownBlock & { readonly undo: () => void })[] = [];
    const show = (isDirty: (key: NodeKey) => boolean) => {
      const before = shown;
      shown = blocksOf(editor).map((block) => {
        const same = before.find((other) => isSame(block, other));
        if (same && !isDirty(block.key)) return same;
        same?.undo();
        return { ...block, undo: highlightCode(block.element, block.language) };
      });
      for (const { undo } of before.filter((block) => !shown.some((other) => isSame(block, other)))) undo();
    };
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements }) => show((key) => dirtyElements.has(key))),
      editor.registerRootListener(() => show(() => true)),
      () => {
        for (const { undo } of shown) undo();
      },
    );
  },
});

function blocksOf(editor: LexicalEditor): ShownBlock[] {
  return editor.read('latest', () =>
    $codeBlocks().flatMap((block) => {
      const [key, language] = [block.getKey(), block.getLanguage()];
      const element = editor.getElementByKey(key);
      return element && language ? [{ key, element, language, code: block.getTextContent() }] : [];
    }),
  );
}

/** The document may be replaced, as by undoing, with no element marked as changed. */
function isSame(block: ShownBlock, other: ShownBlock): boolean {
  return block.element === other.element && block.language === other.language && block.code === other.code;
}
