import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { AttachmentField } from '@/ui/attachments/attachment-field.tsx';
import { DropZone } from '@/ui/attachments/drop-zone.tsx';
import { CodeField } from '@/ui/code-field.tsx';
import { LeaveQuestion } from '@/ui/leave-question.tsx';
import { RadioCards } from '@/ui/radio-cards.tsx';
import { SupportHours } from '@/ui/support-hours.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { TicketTypeIcon } from '@/ui/ticket-type-icon.tsx';
import { ApplicationFormField } from './application-form-field.tsx';
import { BodyField } from './body-field.tsx';
import { LicenseSelect } from './license-select.tsx';
import { NewTicketForm as NewTicketFormWorkspace, RequestTicketCodeDocument } from './new-ticket-query.ts';
import { RestoredDraft } from './restored-draft.tsx';
import { SendBar } from './send-bar.tsx';
import { SubjectSuggestions } from './subject-suggestions.tsx';
import { isBlank, newDraft, parseDraft, withForm, withType } from './ticket-draft.ts';
import { SUBJECT_MAX_LENGTH, type TicketRules, ticketProblems } from './ticket-problems.ts';
import { useCreateTicket } from './use-create-ticket.ts';
import { editDraft, useSendDraft } from './use-send-draft.ts';
import { useTicketFiles } from './use-ticket-files.ts';

interface NewTicketFormProps {
  workspace: FragmentType<typeof NewTicketFormWorkspace>;
  viewerId: string;
  onCreated: (reference: string) => void;
}

/** One column in the order of the desk's guide. What is typed is kept in this browser until the ticket exists. */
export function NewTicketForm({ workspace: masked, viewerId, onCreated }: NewTicketFormProps) {
  const workspace = readFragment(NewTicketFormWorkspace, masked);
  const { desk } = workspace;
  const [blank, setBlank] = useState(newDraft);
  const draft = useDraft(`${viewerId}.new-ticket.${workspace.id}`, blank, parseDraft);
  const { value } = draft;
  const [restored, setRestored] = useState(() => !isBlank(value));
  const form = useRef<HTMLFormElement>(null);

  const type = desk.ticketTypes.find(({ id }) => id === value.typeId);
  const rules: TicketRules = {
    vocabulary: desk.vocabulary,
    maxFiles: desk.attachmentPolicy.maxCount,
    formKinds: type?.formKinds ?? [],
    asksForCode: type?.requirement === 'EMAILED_CODE',
  };
  /** Not of the draft: it is good for ten minutes. */
  const [code, setCode] = useState('');
  const files = useTicketFiles({
    desk,
    formKinds: rules.formKinds,
    draft: value,
    onChange: (field, next) => change(field, next),
  });
  const create = useCreateTicket(workspace.id, viewerId);
  const sending = useSendDraft({
    draft,
    place: workspace.id,
    files,
    check: () => ticketProblems(value, rules, { isFormOnItsWay: files.isFormPending, code }),
    create: (ready) => create(ready, rules, code),
    onCreated,
  });
  const { problems, refusals } = sending;
  const { change, set } = editDraft(draft, sending);

  useEffect(() => {
    if (refusals > 0 && form.current) focusFirstInvalid(form.current);
  }, [refusals]);

  function chooseType(typeId: string) {
    const next = desk.ticketTypes.find(({ id }) => id === typeId);
    if (next) change('typeId', (before) => withType(before, next));
    sending.forget('formAttachmentId');
  }

  function startOver() {
    files.clear();
    const next = newDraft();
    setBlank(next);
    draft.setValue(next);
    setRestored(false);
  }

  const licenses = desk.features.includes('LICENSES') ? workspace.licenses.filter(({ selectable }) => selectable) : [];
  const defaultPriority = desk.priorities.find(({ isDefault }) => isDefault)?.id ?? '';

  return (
    <DropZone onFiles={files.others.uploads.add}>
      <form
        ref={form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          sending.submit();
        }}
        className="flex flex-col gap-8"
      >
        {restored && <RestoredDraft wasSent={value.sentTo !== ''} onStartOver={startOver} />}
        <RadioCards
          label={desk.vocabulary.ticketType}
          options={desk.ticketTypes.map(({ id, label, icon, description }) => ({
            value: id,
            label,
            description,
            icon: <TicketTypeIcon icon={icon} className="size-4 text-muted" />,
          }))}
          value={value.typeId}
          onChange={chooseType}
          error={problems.typeId}
          columns={2}
        />
        <div className="flex flex-col gap-2">
          <TextField
            label={desk.vocabulary.subject}
            hint="A few words that say what it is about."
            countTo={SUBJECT_MAX_LENGTH}
            value={value.subject}
            onChange={(subject) => set('subject', { subject })}
            error={problems.subject}
            autoComplete="off"
          />
          {desk.features.includes('KNOWLEDGE') && <SubjectSuggestions desk={desk.slug} subject={value.subject} />}
        </div>
        <RadioCards
          label="Priority"
          options={desk.priorities.map(({ id, label, definition }) => ({ value: id, label, description: definition }))}
          value={value.priorityId || defaultPriority}
          onChange={(priorityId) => set('priorityId', { priorityId })}
          error={problems.priorityId}
        />
        {licenses.length > 0 && (
          <LicenseSelect
            licenses={licenses}
            value={value.licenseId}
            onChange={(licenseId) => set('licenseId', { licenseId })}
            error={problems.licenseId}
          />
        )}
        <BodyField
          label={desk.vocabulary.body}
          value={value.body}
          onChange={(body) => set('body', { body })}
          onSubmit={sending.submit}
          error={problems.body}
        />
        {rules.asksForCode && (
          <CodeField
            place={{ workspaceId: workspace.id, typeId: value.typeId }}
            document={RequestTicketCodeDocument}
            value={code}
            onChange={(next) => {
              setCode(next);
              sending.forget('code');
            }}
            error={problems.code}
          />
        )}
        {rules.formKinds.length > 0 && (
          <ApplicationFormField
            {...files.form}
            blank={type?.blankForm ?? null}
            candidates={files.candidates}
            onChoose={(upload) => change('formAttachmentId', (before) => withForm(before, upload))}
            error={problems.formAttachmentId}
          />
        )}
        <AttachmentField {...files.others} label={desk.vocabulary.attach} error={problems.attachmentIds} />
        <LeaveQuestion
          isNeeded={files.form.uploads.busy || files.others.uploads.busy}
          description="A file is still on its way, and is not attached then. What you wrote is kept."
        />
        <SendBar
          phase={sending.phase}
          label={desk.vocabulary.submit}
          uploadCount={files.pending}
          failure={sending.failure}
          heldUntil={sending.heldUntil}
          onStop={sending.stop}
        />
        <div className="-mt-5">
          <SupportHours hours={desk.workingHours} />
        </div>
      </form>
    </DropZone>
  );
}
