import type { LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { $codeBlocks } from './code-blocks.ts';

export interface PlacedCodeBlock {
  readonly key: NodeKey;
  /** Empty for none. */
  readonly language: string;
  /** In pixels from the top of the element that the editor is placed in. */
  readonly top: number;
}

/** The blocks of code in the editor, and where they stand after each change of the text or its width. */
export function useCodeBlocks(editor: LexicalEditor): readonly PlacedCodeBlock[] {
  const [blocks, setBlocks] = useState<readonly PlacedCodeBlock[]>([]);
  useEffect(() => {
    const look = () => {
      const next = editor.read(() => $placed(editor));
      setBlocks((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    const observer = new ResizeObserver(look);
    const stopFollowing = editor.registerRootListener((root, before) => {
      if (before) observer.unobserve(before);
      if (root) observer.observe(root);
    });
    const stopListening = editor.registerUpdateListener(look);
    return () => {
      stopListening();
      stopFollowing();
      observer.disconnect();
    };
  }, [editor]);
  return blocks;
}

function $placed(editor: LexicalEditor): PlacedCodeBlock[] {
  return $codeBlocks().map((block) => {
    const key = block.getKey();
    return { key, language: block.getLanguage() ?? '', top: editor.getElementByKey(key)?.offsetTop ?? 0 };
  });
}
