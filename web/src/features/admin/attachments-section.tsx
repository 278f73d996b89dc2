import { useMutation } from 'urql';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateAttachmentPolicyDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { KindBoxes } from './kind-boxes.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

const megabyte = 1_048_576;

/** Which files customers and the team can send. */
export function AttachmentsSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateAttachmentPolicyDocument);
  const { kinds, maxBytes, maxCount, hint } = administration.desk.attachmentPolicy;
  const section = useSection({
    saved: {
      kinds: administration.attachmentKinds.filter((kind) => kinds.includes(kind)),
      megabytes: String(maxBytes / megabyte),
      count: String(maxCount),
      hint,
    },
    save: (draft) =>
      update({
        input: {
          desk: version,
          kinds: draft.kinds,
          maxBytes: Math.round(Number(draft.megabytes) * megabyte) || 0,
          maxCount: Math.trunc(Number(draft.count)) || 0,
          hint: draft.hint,
        },
      }),
    fields: ['kinds', 'maxBytes', 'maxCount', 'hint'],
  });
  const { draft, change, problem } = section;
  return (
    <SectionForm
      title="Attachments"
      intro="Files that a message can have. Each is judged by its content, not by its name; files that are there stay."
      section={section}
    >
      <KindBoxes
        label="Kinds of file"
        kinds={administration.attachmentKinds}
        value={draft.kinds}
        onChange={(next) => change({ ...draft, kinds: next })}
        error={problem('kinds')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="MB of one file at most"
          hint="1 MB is 1,048,576 bytes; up to 100 MB."
          inputMode="decimal"
          value={draft.megabytes}
          onChange={(megabytes) => change({ ...draft, megabytes })}
          error={problem('maxBytes') && 'Enter a size above 0 and up to 100 MB.'}
        />
        <TextField
          label="Files of one message at most"
          hint="Up to 20."
          inputMode="numeric"
          value={draft.count}
          onChange={(count) => change({ ...draft, count })}
          error={problem('maxCount') && 'Enter a number from 1 to 20.'}
        />
      </div>
      <TextArea
        label="Hint"
        hint="Says all of it to customers, under the button."
        value={draft.hint}
        onChange={(next) => change({ ...draft, hint: next })}
        error={problem('hint')}
      />
    </SectionForm>
  );
}
