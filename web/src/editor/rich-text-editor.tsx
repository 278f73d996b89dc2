import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { type ReactNode, type Ref, useId, useState } from 'react';
import './rich-text.css';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';
import { CharacterCounter } from './character-counter.tsx';
import { createEditorExtension } from './editor-extension.ts';
import { EditorField, type RichTextEditorHandle } from './editor-field.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { PictureDialogs } from './pictures/picture-dialog.tsx';
import { PictureExtension } from './pictures/picture-extension.ts';
import type { PicturePlace } from './pictures/picture-place.ts';
import { RICH_TEXT_MAX_LENGTH, type RichTextValue, richTextLength } from './rich-text-value.ts';

export interface RichTextEditorProps {
  /** Name of the field, read by screen readers. */
  readonly label: string;
  /** The document; null is the empty one. Giving another value than was handed out replaces the document. */
  readonly value: RichTextValue | null;
  readonly onChange: (value: RichTextValue | null) => void;
  /** Called on Ctrl/⌘+Enter. */
  readonly onSubmit?: (() => void) | undefined;
  /** Enter alone calls it, too. */
  readonly submitsOnEnter?: boolean | undefined;
  /** Called on "/" in an empty line, which then is not written. */
  readonly onSlash?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** In characters as `richTextLength` counts them. Longer text is kept and said to be too long; the parent refuses it. */
  readonly maxLength?: number | undefined;
  /** Id of the element that explains the field or its error. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Id of the field itself, to move focus to it. */
  readonly id?: string | undefined;
  /** Stands at the end of the toolbar's row, such as the button that sends. */
  readonly actions?: ReactNode;
  /** An article also has headings, tables and callouts in its toolbar and on "/", and more room. */
  readonly kind?: 'message' | 'article' | undefined;
  /** Where pictures of an article go. */
  readonly pictures?: PicturePlace | undefined;
  readonly ref?: Ref<RichTextEditorHandle> | undefined;
}

/** The field messages are written in, with its toolbar. */
export function RichTextEditor({
  label,
  value,
  onChange,
  onSubmit,
  submitsOnEnter = false,
  onSlash,
  placeholder = '',
  maxLength = RICH_TEXT_MAX_LENGTH,
  describedBy,
  invalid = false,
  autoFocus = false,
  id,
  actions,
  kind = 'message',
  pictures,
  ref,
}: RichTextEditorProps) {
  const counterId = useId();
  const hintId = useId();
  const [extension] = useState(() =>
    createEditorExtension({ initialValue: value, autoFocus, more: kind === 'article' ? [PictureExtension] : [] }),
  );
  const [insertAt, setInsertAt] = useState<{ left: number; bottom: number }>();
  const length = richTextLength(value);
  const takesPictures = (pictures?.policy.kinds.length ?? 0) > 0;

  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <div
        data-invalid={invalid || length > maxLength || undefined}
        className="rounded-md border border-edge bg-surface focus-within:border-accent-line focus-within:outline-1 focus-within:outline-accent-line data-invalid:border-red-line data-invalid:outline-red-line"
      >
        <EditorField
          id={id}
          ref={ref}
          label={label}
          value={value}
          onChange={onChange}
          onSubmit={onSubmit}
          submitsOnEnter={submitsOnEnter}
          onSlash={kind === 'article' ? () => setInsertAt(caretPlace()) : onSlash}
          placeholder={placeholder}
          describedBy={[describedBy, counterId, hintId].filter(Boolean).join(' ')}
          invalid={invalid || length > maxLength}
          tall={kind === 'article'}
        />
        <VisuallyHidden>
          <span id={hintId}>
            {submitsOnEnter && 'Enter sends, Shift+Enter begins a new line. '}Alt+F10 goes to formatting.
          </span>
        </VisuallyHidden>
        <div className="px-3 pb-1 empty:hidden">
          <CharacterCounter id={counterId} length={length} maxLength={maxLength} />
        </div>
        <div className="flex items-center gap-2 p-1.5">
          <EditorToolbar label={label} kind={kind} hasPictures={takesPictures} />
          {actions}
        </div>
        {insertAt && <InsertMenu at={insertAt} hasPictures={takesPictures} onClose={() => setInsertAt(undefined)} />}
        {pictures && <PictureDialogs place={pictures} />}
      </div>
    </LexicalExtensionComposer>
  );
}

/** Where the line of the caret is in the window, in pixels. */
function caretPlace(): { left: number; bottom: number } {
  const node = document.getSelection()?.anchorNode;
  const line = node instanceof Element ? node : node?.parentElement;
  return line?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
}
