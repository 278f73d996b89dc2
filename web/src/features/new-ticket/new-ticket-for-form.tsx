import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { NewTicketForQuery } from '@/gql/graphql.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { AttachmentField } from '@/ui/attachments/attachment-field.tsx';
import { DropZone } from '@/ui/attachments/drop-zone.tsx';
import { LeaveQuestion } from '@/ui/leave-question.tsx';
import { Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { BodyField } from './body-field.tsx';
import { type Customer, CustomerPicker } from './customer-picker.tsx';
import { LicenseSelect } from './license-select.tsx';
import { SendBar } from './send-bar.tsx';
import { newDraft, parseDraft, type TicketDraft } from './ticket-draft.ts';
import { SUBJECT_MAX_LENGTH, type TicketRules, ticketProblems } from './ticket-problems.ts';
import { useCreateTicketFor } from './use-create-ticket-for.ts';
import { editDraft, useSendDraft } from './use-send-draft.ts';
import { useTicketFiles } from './use-ticket-files.ts';

interface NewTicketForFormProps {
  desk: NonNullable<NewTicketForQuery['desk']>;
  viewerId: string;
  onCreated: (reference: string) => void;
}

/** A ticket that an agent opens for a customer. What is typed is kept in this browser until the ticket exists. */
export function NewTicketForForm({ desk, viewerId, onCreated }: NewTicketForFormProps) {
  const types = desk.ticketTypes.filter(({ requirement }) => requirement === 'NONE');
  const [blank] = useState(() => ({ ...newDraft(), typeId: types[0]?.id ?? '' }));
  const draft = useDraft<TicketDraft>(`${viewerId}.new-ticket-for.${desk.id}`, blank, parseDraft);
  const { value } = draft;
  const form = useRef<HTMLFormElement>(null);
  const [customer, setCustomer] = useState<Customer>();
  const [chosenPlace, setChosenPlace] = useState<string>();
  const [customerProblem, setCustomerProblem] = useState<string>();
  const workspace = customer?.workspaces.find(({ id }) => id === chosenPlace) ?? customer?.workspaces[0];

  const rules: TicketRules = {
    vocabulary: desk.vocabulary,
    maxFiles: desk.attachmentPolicy.maxCount,
    formKinds: [],
    asksForCode: false,
  };
  const files = useTicketFiles({ desk, formKinds: [], draft: value, onChange: (field, next) => change(field, next) });
  const create = useCreateTicketFor();
  const whose = customer && workspace && { customerId: customer.person.id, workspaceId: workspace.id };
  const sending = useSendDraft({
    draft,
    place: whose && `${whose.customerId} ${whose.workspaceId}`,
    files,
    check: () => ticketProblems(value, rules),
    create: async (ready) => (whose ? create(ready, rules, whose) : { status: 'unreachable' }),
    onCreated,
  });
  const { change, set } = editDraft(draft, sending);
  const { problems, refusals } = sending;
  const attempts = refusals + (customerProblem ? 1 : 0);

  useEffect(() => {
    if (attempts > 0 && form.current) focusFirstInvalid(form.current);
  }, [attempts]);

  function choose(next: Customer | undefined) {
    setCustomer(next);
    setChosenPlace(undefined);
    setCustomerProblem(undefined);
    set('licenseId', { licenseId: '' });
  }

  function submit() {
    if (workspace) return sending.submit();
    setCustomerProblem(
      customer ? 'They belong to no workspace of this desk any more.' : 'Choose who the ticket is for.',
    );
  }

  const licenses = (workspace?.licenses ?? []).filter(({ selectable }) => selectable);
  const defaultPriority = desk.priorities.find(({ isDefault }) => isDefault)?.id ?? '';

  return (
    <DropZone onFiles={files.others.uploads.add}>
      <form
        ref={form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
        className="flex flex-col gap-6"
      >
        <CustomerPicker
          slug={desk.slug}
          value={customer}
          onChange={choose}
          onSearch={() => setCustomerProblem(undefined)}
          error={customerProblem}
        />
        {customer && workspace && customer.workspaces.length > 1 && (
          <Select
            label="Workspace"
            options={customer.workspaces.map(({ id, name }) => ({ value: id, label: name }))}
            value={workspace.id}
            onChange={(id) => {
              setChosenPlace(id);
              set('licenseId', { licenseId: '' });
            }}
          />
        )}
        <div className="grid gap-6 sm:grid-cols-2">
          <Select
            label={desk.vocabulary.ticketType}
            options={types.map(({ id, label, description }) => ({ value: id, label, description }))}
            value={value.typeId}
            onChange={(typeId) => set('typeId', { typeId })}
            error={problems.typeId}
          />
          <Select
            label="Priority"
            options={desk.priorities.map(({ id, label, definition }) => ({
              value: id,
              label,
              description: definition,
            }))}
            value={value.priorityId || defaultPriority}
            onChange={(priorityId) => set('priorityId', { priorityId })}
            error={problems.priorityId}
          />
        </div>
        <TextField
          label={desk.vocabulary.subject}
          countTo={SUBJECT_MAX_LENGTH}
          value={value.subject}
          onChange={(subject) => set('subject', { subject })}
          error={problems.subject}
          autoComplete="off"
        />
        {desk.features.includes('LICENSES') && licenses.length > 0 && (
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
          onSubmit={submit}
          error={problems.body}
        />
        <AttachmentField {...files.others} label={desk.vocabulary.attach} error={problems.attachmentIds} />
        <LeaveQuestion
          isNeeded={files.others.uploads.busy}
          description="A file is still on its way, and is not attached then. What you wrote is kept."
        />
        <SendBar
          phase={sending.phase}
          label="Open ticket"
          uploadCount={files.pending}
          failure={sending.failure}
          heldUntil={sending.heldUntil}
          onStop={sending.stop}
        />
      </form>
    </DropZone>
  );
}
