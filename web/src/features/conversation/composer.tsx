import { useId, useState } from 'react';
import { RichTextEditor } from '@/editor/rich-text-editor.tsx';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import { AttachmentField } from '@/ui/attachments/attachment-field.tsx';
import { DropZone } from '@/ui/attachments/drop-zone.tsx';
import { Button } from '@/ui/button.tsx';
import { CannedReplies } from './canned-replies.tsx';
import { FormField } from './form-field.tsx';
import { SendQuestion } from './send-question.tsx';
import type { ComposerControl } from './use-composer.ts';

interface ComposerProps {
  /** Name of the field, such as "Reply". */
  label: string;
  placeholder: string;
  /** The desk's word for sending. */
  sendLabel: string;
  composer: ComposerControl;
  policy: AttachmentPolicy;
  /** The desk's word for adding files. */
  attachLabel: string;
  /** Enter alone sends, as people expect where they talk. */
  sendsOnEnter: boolean;
  /** Id of the desk whose canned replies can be put in; none without. */
  repliesOf?: string | undefined;
  /** Called when the message is on its way. */
  onSent: () => void;
}

/** The field at the end of a thread. What is sent leaves it at once: the outbox keeps it until it is stored. */
export function Composer(props: ComposerProps) {
  const { label, placeholder, sendLabel, composer, policy, attachLabel, sendsOnEnter, repliesOf, onSent } = props;
  const { editor, text, uploads, obstacle, question } = composer;
  const obstacleId = useId();
  const [isChoosing, setChoosing] = useState(false);
  const afterSending = (isSent: boolean) => {
    if (!isSent) return;
    editor.current?.focus();
    onSent();
  };
  const send = () => afterSending(composer.send());

  return (
    <DropZone onFiles={uploads.add}>
      <div className="flex flex-col gap-2">
        {question && (
          <SendQuestion
            unseen={question}
            onSendAnyway={() => afterSending(composer.sendAnyway())}
            onKeepWriting={composer.keepWriting}
          />
        )}
        <RichTextEditor
          ref={editor}
          label={label}
          placeholder={placeholder}
          value={text}
          onChange={composer.edit}
          onSubmit={send}
          submitsOnEnter={sendsOnEnter}
          onSlash={repliesOf ? () => setChoosing(true) : undefined}
          describedBy={obstacleId}
          actions={
            <>
              {repliesOf && (
                <CannedReplies
                  deskId={repliesOf}
                  open={isChoosing}
                  onOpenChange={setChoosing}
                  onChoose={(text) => editor.current?.insert(text)}
                  onClosed={() => editor.current?.focus()}
                />
              )}
              <Button
                variant="primary"
                size="sm"
                disabled={obstacle !== undefined && obstacle.words === undefined}
                aria-disabled={obstacle !== undefined}
                aria-describedby={obstacleId}
                onClick={send}
              >
                {sendLabel}
              </Button>
            </>
          }
        />
        <p id={obstacleId} role="status" className="text-muted text-sm empty:absolute">
          {obstacle?.words}
        </p>
        {composer.form && <FormField form={composer.form} onChoose={composer.chooseForm} />}
        <AttachmentField uploads={uploads} policy={policy} label={attachLabel} compact />
      </div>
    </DropZone>
  );
}
