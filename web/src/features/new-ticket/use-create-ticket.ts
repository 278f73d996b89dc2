import { useMutation } from 'urql';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { CreateTicketDocument } from './new-ticket-query.ts';
import { filesOf, type TicketDraft } from './ticket-draft.ts';
import { type TicketField, type TicketRules, ticketWords } from './ticket-problems.ts';

export type Creation =
  | { status: 'created'; reference: string }
  | { status: 'refused'; error: FormError<TicketField> }
  /** Nobody knows whether it arrived: it may be sent again with the same id. */
  | { status: 'unreachable' };

/** Sends a draft once. Never rejects. */
export function useCreateTicket(workspaceId: string): (draft: TicketDraft, rules: TicketRules) => Promise<Creation> {
  const [, create] = useMutation(CreateTicketDocument);
  return async (draft, rules) => {
    const { data, error } = await create({
      input: {
        clientMutationId: draft.clientMutationId,
        workspaceId,
        typeId: draft.typeId,
        subject: draft.subject.trim(),
        body: { richText: draft.body },
        attachmentIds: filesOf(draft).map(({ id }) => id),
        ...(draft.priorityId && { priorityId: draft.priorityId }),
        ...(draft.licenseId && { licenseId: draft.licenseId }),
        ...(draft.form && { formAttachmentId: draft.form.id }),
      },
    });
    if (data) return { status: 'created', reference: data.createTicket.ticket.reference };
    if (!error || errorCode(error) === 'NETWORK') return { status: 'unreachable' };
    return { status: 'refused', error: formErrorOf(error, ticketWords(rules)) };
  };
}
