import { useRef } from 'react';
import type { RichTextEditorHandle } from '@/editor/editor-field.tsx';
import { RichTextEditor } from '@/editor/rich-text-editor.tsx';
import { RICH_TEXT_MAX_LENGTH, richTextLength } from '@/editor/rich-text-value.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import type { ComposerState } from './composer-state.ts';

interface ComposerProps {
  /** Name of the field, such as "Reply". */
  label: string;
  placeholder: string;
  /** The desk's word for sending. */
  sendLabel: string;
  state: ComposerState;
  onEdit: (text: ComposerState['text']) => void;
  /** Sends what stands in the field, or sends it again after a failure. */
  onSend: () => void;
}

/** The field at the end of a thread. What could not be sent stands in it again, with the reason below. */
export function Composer({ label, placeholder, sendLabel, state, onEdit, onSend }: ComposerProps) {
  const editor = useRef<RichTextEditorHandle>(null);
  const errorId = `composer-error-${label.toLowerCase()}`;
  const isSending = state.status === 'sending';
  const canSend = state.text !== null && richTextLength(state.text) <= RICH_TEXT_MAX_LENGTH;
  const send = () => {
    if (!canSend || isSending) return;
    onSend();
    editor.current?.focus();
  };

  return (
    <div className="flex flex-col gap-2">
      <RichTextEditor
        ref={editor}
        label={label}
        placeholder={placeholder}
        value={state.text}
        onChange={onEdit}
        onSubmit={send}
        describedBy={errorId}
        invalid={state.status === 'failed'}
        actions={
          <Button variant="primary" size="sm" disabled={!canSend && !isSending} busy={isSending} onClick={send}>
            {state.status === 'failed' ? 'Try again' : sendLabel}
          </Button>
        }
      />
      <FieldError id={errorId} message={state.reason ?? undefined} />
    </div>
  );
}
