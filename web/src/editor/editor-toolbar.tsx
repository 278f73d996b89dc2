import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import {
  $getRoot,
  $getSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalCommand,
  REDO_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Redo2,
  SquareCode,
  Strikethrough,
  Table,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { TOGGLE_BLOCK_COMMAND, type ToggledBlock } from './block-type-extension.ts';
import { calloutIcons } from './callout.tsx';
import { type ChosenFormat, FormattingExtension } from './formatting-extension.ts';
import { INSERT_BLOCK_COMMAND, type InsertedBlock } from './insert-block-extension.ts';
import { LinkPopover } from './link-popover.tsx';
import { MOD, REDO_KEYS } from './mod-key.ts';
import { ToolbarButton } from './toolbar-button.tsx';
import { ToolbarShortcutExtension } from './toolbar-shortcut-extension.ts';

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

const HEADINGS: readonly Choice<ToggledBlock>[] = [
  { value: 'h2', icon: Heading2, name: 'Heading' },
  { value: 'h3', icon: Heading3, name: 'Subheading' },
];

const INSERTED: readonly Choice<InsertedBlock>[] = [
  { value: 'table', icon: Table, name: 'Table' },
  { value: 'Note', icon: calloutIcons.Note, name: 'Note' },
  { value: 'Tip', icon: calloutIcons.Tip, name: 'Tip' },
  { value: 'Warning', icon: calloutIcons.Warning, name: 'Warning' },
];

const BLOCKS: readonly Choice<ToggledBlock>[] = [
  { value: 'bullet', icon: List, name: 'Bulleted list' },
  { value: 'number', icon: ListOrdered, name: 'Numbered list' },
  { value: 'quote', icon: TextQuote, name: 'Quote' },
  { value: 'code', icon: SquareCode, name: 'Code block' },
];

interface EditorToolbarProps {
  readonly label: string;
  readonly kind: 'message' | 'article';
}

/**
 * Formatting by pointer or keyboard: one stop of the Tab key, or Alt+F10 from the text; arrow keys inside, Escape back to
 * the text. Scrolls sideways where it is too narrow. Code has no formats: there they are off.
 */
export function EditorToolbar({ label, kind }: EditorToolbarProps) {
  const [editor] = useLexicalComposerContext();
  const { formats, block } = useExtensionSignalValue(FormattingExtension, 'formatting');
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  const { toolbar } = useExtensionDependency(ToolbarShortcutExtension).output;
  const isCode = block === 'code';
  const run = <T,>(command: LexicalCommand<T>, payload: T) =>
    editor.update(() => {
      if ($getSelection() === null) $getRoot().selectEnd();
      editor.dispatchCommand(command, payload);
    });

  return (
    <Toolbar.Root
      ref={(element) => {
        toolbar.value = element;
      }}
      aria-label={`Formatting: ${label}`}
      aria-keyshortcuts="Alt+F10"
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.focus();
      }}
      // What does not fit is a swipe away, and fades out at the edge.
      className="flex min-w-0 flex-1 items-center overflow-x-auto pr-4 [mask-image:linear-gradient(to_right,black_calc(100%-1rem),transparent)] [scrollbar-width:none]"
    >
      {FORMATS.map(({ value, ...button }) => (
        <ToolbarButton
          key={value}
          {...button}
          pressed={formats.includes(value)}
          disabled={isCode}
          onClick={() => run<TextFormatType>(FORMAT_TEXT_COMMAND, value)}
        />
      ))}
      <LinkPopover disabled={isCode} />
      <ToolbarGap />
      {(kind === 'article' ? [...HEADINGS, ...BLOCKS] : BLOCKS).map(({ value, ...button }) => (
        <ToolbarButton
          key={value}
          {...button}
          pressed={block === value}
          onClick={() => run(TOGGLE_BLOCK_COMMAND, value)}
        />
      ))}
      {kind === 'article' && (
        <>
          <ToolbarGap />
          {INSERTED.map(({ value, ...button }) => (
            <ToolbarButton key={value} {...button} onClick={() => run(INSERT_BLOCK_COMMAND, value)} />
          ))}
        </>
      )}
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
        keys={REDO_KEYS}
        disabled={!canRedo}
        onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
    </Toolbar.Root>
  );
}

function ToolbarGap() {
  return <Toolbar.Separator className="mx-1 h-4 w-px shrink-0 bg-line" />;
}
