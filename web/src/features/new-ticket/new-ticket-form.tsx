import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isEmptyRichText } from '@/editor/rich-text-value.ts';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { RadioCards } from '@/ui/radio-cards.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { TicketTypeIcon } from '@/ui/ticket-type-icon.tsx';
import { BodyField } from './body-field.tsx';
import { LicenseSelect } from './license-select.tsx';
import { NewTicketForm as NewTicketFormWorkspace } from './new-ticket-query.ts';
import { newDraft, parseDraft, type TicketDraft } from './ticket-draft.ts';
import { SUBJECT_MAX_LENGTH, type TicketField } from './ticket-problems.ts';
import { useCreateTicket } from './use-create-ticket.ts';

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
  const [restored, setRestored] = useState(value.subject !== '' || !isEmptyRichText(value.body));
  const form = useRef<HTMLFormElement>(null);
  const creation = useCreateTicket(workspace.id, desk.vocabulary);
  const { problems, refusals } = creation;

  useEffect(() => {
    if (refusals > 0 && form.current) focusFirstInvalid(form.current);
  }, [refusals]);

  function change(field: TicketField, part: Partial<TicketDraft>) {
    draft.update((before) => ({ ...before, ...part }));
    creation.forget(field);
  }

  async function submit() {
    if (creation.busy) return;
    draft.update((before) => ({ ...before, sent: true }));
    const reference = await creation.submit(value);
    if (reference === undefined) return;
    draft.discard();
    onCreated(reference);
  }

  function startOver() {
    const next = newDraft();
    setBlank(next);
    draft.setValue(next);
    setRestored(false);
  }

  const licenses = desk.features.includes('LICENSES') ? workspace.licenses.filter(({ selectable }) => selectable) : [];
  const defaultPriority = desk.priorities.find(({ isDefault }) => isDefault)?.id ?? '';

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
      className="flex flex-col gap-8"
    >
      {restored && (
        <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
          Your draft from before is back.
          <button
            type="button"
            onClick={startOver}
            className="target rounded-md text-accent-text underline underline-offset-2"
          >
            Start over
          </button>
        </p>
      )}
      <RadioCards
        label={desk.vocabulary.ticketType}
        options={desk.ticketTypes.map(({ id, label, icon, description }) => ({
          value: id,
          label,
          description,
          icon: <TicketTypeIcon icon={icon} className="size-4 text-muted" />,
        }))}
        value={value.typeId}
        onChange={(typeId) => change('typeId', { typeId })}
        error={problems.typeId}
        columns={2}
      />
      <TextField
        label={desk.vocabulary.subject}
        hint="A few words that say what it is about."
        countTo={SUBJECT_MAX_LENGTH}
        value={value.subject}
        onChange={(subject) => change('subject', { subject })}
        error={problems.subject}
        autoComplete="off"
      />
      <RadioCards
        label="Priority"
        options={desk.priorities.map(({ id, label, definition }) => ({ value: id, label, description: definition }))}
        value={value.priorityId || defaultPriority}
        onChange={(priorityId) => change('priorityId', { priorityId })}
        error={problems.priorityId}
      />
      {licenses.length > 0 && (
        <LicenseSelect
          licenses={licenses}
          value={value.licenseId}
          onChange={(licenseId) => change('licenseId', { licenseId })}
          error={problems.licenseId}
        />
      )}
      <BodyField
        label={desk.vocabulary.body}
        value={value.body}
        onChange={(body) => change('body', { body })}
        onSubmit={() => void submit()}
        error={problems.body}
      />
      <div className="flex flex-col items-start gap-3">
        <FieldError id="new-ticket-error" message={creation.failure} />
        <Button type="submit" variant="primary" busy={creation.busy}>
          {desk.vocabulary.submit}
        </Button>
        <p className="text-muted text-sm">Support hours: {desk.workingHours.summary}</p>
      </div>
    </form>
  );
}
