import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { clsx } from 'clsx';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { CodeLanguageFields } from './code/code-language-fields.tsx';
import { insertRichText } from './insert-rich-text.ts';
import type { RichTextValue } from './rich-text-value.ts';
import { SendShortcutExtension } from './send-shortcut-extension.ts';
import { SlashExtension } from './slash-extension.ts';
import { ValueExtension } from './value-extension.ts';

/** What a parent may do with the editor beyond its props. */
export interface RichTextEditorHandle {
  /** Puts the caret where it was, or at the end. */
  focus(): void;
  /** Puts a text where the caret is. */
  insert(value: RichTextValue): void;
}

interface EditorFieldProps {
  readonly id: string | undefined;
  readonly ref: Ref<RichTextEditorHandle> | undefined;
  readonly label: string;
  readonly value: RichTextValue | null;
  readonly onChange: (value: RichTextValue | null) => void;
  readonly onSubmit: (() => void) | undefined;
  readonly submitsOnEnter: boolean;
  readonly onSlash: (() => void) | undefined;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** Takes most of the window before it scrolls. */
  readonly tall: boolean;
}

/** The editable element, tied to the value and the callbacks of the props. */
export function EditorField({
  id,
  ref,
  label,
  value,
  onChange,
  onSubmit,
  submitsOnEnter,
  onSlash,
  placeholder,
  describedBy,
  invalid,
  tall,
}: EditorFieldProps) {
  const [editor] = useLexicalComposerContext();
  const document = useExtensionDependency(ValueExtension).output;
  const { onSend, sendsOnEnter } = useExtensionDependency(SendShortcutExtension).output;
  const slash = useExtensionDependency(SlashExtension).output;
  const lastKnown = useRef(value);

  useImperativeHandle(ref, () => ({ focus: () => editor.focus(), insert: (text) => insertRichText(editor, text) }), [
    editor,
  ]);

  useEffect(() => {
    document.onChange.value = (next) => {
      lastKnown.current = next;
      onChange(next);
    };
    onSend.value = onSubmit ?? null;
    sendsOnEnter.value = submitsOnEnter;
    slash.onSlash.value = onSlash ?? null;
  }, [document, onChange, onSend, onSubmit, sendsOnEnter, submitsOnEnter, slash, onSlash]);

  useEffect(() => {
    if (value === lastKnown.current) return;
    lastKnown.current = value;
    document.setValue(value);
  }, [document, value]);

  return (
    <div className={clsx('relative overflow-y-auto', tall ? 'max-h-[55dvh]' : 'max-h-[min(40dvh,32rem)]')}>
      <ContentEditable
        id={id}
        aria-label={label}
        aria-multiline
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-placeholder={placeholder}
        placeholder={<p className="pointer-events-none absolute start-3 top-2.5 text-faint">{placeholder}</p>}
        className={clsx('rich-text px-3 py-2.5 outline-none', tall ? 'min-h-72' : 'min-h-16 sm:min-h-24')}
      />
      <CodeLanguageFields />
    </div>
  );
}
