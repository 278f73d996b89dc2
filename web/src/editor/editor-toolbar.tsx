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
import { Bold, Code, Italic, Redo2, Strikethrough, Undo2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { TOGGLE_BLOCK_COMMAND } from './block-type-extension.ts';
import { type ChosenFormat, FormattingExtension } from './formatting-extension.ts';
import { INSERT_BLOCK_COMMAND } from './insert-block-extension.ts';
import { BLOCKS, type Choice, HEADINGS, INSERTED } from './insert-choices.ts';
import { LinkPopover } from './link-popover.tsx';
import { MOD, REDO_KEYS } from './mod-key.ts';
import { PictureButton } from './pictures/picture-button.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import { ToolbarShortcutExtension } from './toolbar-shortcut-extension.ts';

const FORMATS: readonly Choice<ChosenFormat>[] = [
  { value: 'bold', icon: Bold, name: 'Bold', keys: `${MOD}B` },
  { value: 'italic', icon: Italic, name: 'Italic', keys: `${MOD}I` },
  { value: 'strikethrough', icon: Strikethrough, name: 'Strikethrough' },
  { value: 'code', icon: Code, name: 'Code' },
];

interface EditorToolbarProps {
  readonly label: string;
  readonly kind: 'message' | 'article';
  readonly hasPictures: boolean;
}

/**
 * Formatting by pointer or keyboard: one stop of the Tab key, or Alt+F10 from the text; arrow keys inside, Escape back to
 * the text. Scrolls sideways where it is too narrow. Code has no formats: there they are off.
 */
export function EditorToolbar({ label, kind, hasPictures }: EditorToolbarProps) {
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
          {hasPictures && <PictureButton />}
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
