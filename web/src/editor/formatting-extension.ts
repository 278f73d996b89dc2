import { EditorStateExtension, effect, signal } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { $getSelection, $isRangeSelection, defineExtension, type TextFormatType } from 'lexical';
import { $blockTypeAt, type BlockType } from './block-type.ts';

/** The text formats people can choose. */
export const TEXT_FORMATS = ['bold', 'italic', 'strikethrough', 'code'] as const satisfies TextFormatType[];
export type ChosenFormat = (typeof TEXT_FORMATS)[number];

/** What holds at the selection, for the toolbar to show. */
export interface Formatting {
  readonly formats: readonly ChosenFormat[];
  readonly block: BlockType;
  /** Address of the link around the caret. */
  readonly link: string | null;
}

const PLAIN: Formatting = { formats: [], block: 'paragraph', link: null };

/** Follows the selection: a signal that changes only when the toolbar would look different. */
export const FormattingExtension = defineExtension({
  name: 'parley/formatting',
  dependencies: [EditorStateExtension],
  build: () => ({ formatting: signal(PLAIN) }),
  register: (_editor, _config, state) => {
    const editorState = state.getDependency(EditorStateExtension).output;
    const { formatting } = state.getOutput();
    return effect(() => {
      const next = editorState.value.read($readFormatting);
      if (!isSame(formatting.peek(), next)) formatting.value = next;
    });
  },
});

function $readFormatting(): Formatting {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return PLAIN;
  const anchor = selection.anchor.getNode();
  const link = [anchor, ...anchor.getParents()].find($isLinkNode);
  const block = $blockTypeAt(anchor);
  return {
    // Code has none, though what is typed after it may.
    formats: block === 'code' ? [] : TEXT_FORMATS.filter((format) => selection.hasFormat(format)),
    block,
    link: link?.getURL() ?? null,
  };
}

function isSame(a: Formatting, b: Formatting): boolean {
  return (
    a.block === b.block &&
    a.link === b.link &&
    a.formats.length === b.formats.length &&
    a.formats.every((format, index) => format === b.formats[index])
  );
}
