import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import {
  Bold,
  Code,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Redo2,
  SquareCode,
  Strikethrough,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { TOGGLE_BLOCK_COMMAND, type ToggledBlock } from './block-type-extension.ts';
import { type ChosenFormat, FormattingExtension } from './formatting-extension.ts';
import { LinkPopover } from './link-popover.tsx';
import { MOD } from './mod-key.ts';
import { ToolbarButton } from './toolbar-button.tsx';

interface Choice<T> {
  readonly value: T;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly keys?: string;
}

const FORMATS: readonly Choice<ChosenFormat>[] = [
  { value: 'bold', icon: Bold, name: 'Bold', keys: `${MOD}B` },
  { value: 'italic', icon: Italic, name: 'Italic', keys: `${MOD}I` },
  { value: 'strikethrough', icon: Strikethrough, name: 'Strikethrough' },
  { value: 'code', icon: Code, name: 'Code' },
];

const BLOCKS: readonly Choice<ToggledBlock>[] = [
  { value: 'bullet', icon: List, name: 'Bulleted list' },
  { value: 'number', icon: ListOrdered, name: 'Numbered list' },
  { value: 'quote', icon: TextQuote, name: 'Quote' },
  { value: 'code', icon: SquareCode, name: 'Code block' },
];

/** Formatting by pointer or keyboard: one stop of the Tab key, arrow keys inside. Scrolls sideways where it is too narrow. */
export function EditorToolbar({ label }: { readonly label: string }) {
  const [editor] = useLexicalComposerContext();
  const { formats, block } = useExtensionSignalValue(FormattingExtension, 'formatting');
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');

  return (
    <Toolbar.Root
      aria-label={`Formatting: ${label}`}
      className="flex min-w-0 flex-1 items-center overflow-x-auto [scrollbar-width:none]"
    >
      {FORMATS.map(({ value, ...button }) => (
        <ToolbarButton
          key={value}
          {...button}
          pressed={formats.includes(value)}
          onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, value)}
        />
      ))}
      <LinkPopover />
      <ToolbarGap />
      {BLOCKS.map(({ value, ...button }) => (
        <ToolbarButton
          key={value}
          {...button}
          pressed={block === value}
          onClick={() => editor.dispatchCommand(TOGGLE_BLOCK_COMMAND, value)}
        />
      ))}
      <ToolbarGap />
      <ToolbarButton
        icon={Undo2}
        name="Undo"
        keys={`${MOD}Z`}
        disabled={!canUndo}
        onClick={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <ToolbarButton
        icon={Redo2}
        name="Redo"
        disabled={!canRedo}
        onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
    </Toolbar.Root>
  );
}

function ToolbarGap() {
  return <Toolbar.Separator className="mx-1 h-4 w-px shrink-0 bg-line" />;
}
